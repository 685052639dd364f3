import { describe, expect, test } from 'vitest'
import { asked, counts as asksAtDepth } from '../../src/content/asked.ts'
import { content } from '../../src/content/index.ts'
import { blankAnswer, type Assessment } from '../../src/domain/assessment.ts'
import { answerState, domainsAsked, questionsAsked, questionsIn, tally } from '../../src/domain/asked.ts'
import { countsOf, inAll, inSomeWay } from '../../src/domain/counts.ts'
import { openIn, waysOpen } from '../../src/domain/open-answers.ts'
import { own } from '../../src/domain/own.ts'
import { asIn } from '../../src/domain/in-plan.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { opennessAt } from '../../src/domain/to-find-out.ts'
import { toSettle } from '../../src/domain/diagram/to-settle.ts'
import { recommendationAsJson } from '../../src/exports/recommendation-json.ts'
import { reportMarkdown } from '../../src/exports/report-markdown.ts'
import { reportText } from '../../src/exports/report-text.ts'
import { settlingOf } from '../../src/features/agenda/use-agenda.ts'
import { SetUpTask } from '../../src/features/hub/set-up-task.tsx'
import { Tally } from '../../src/features/hub/tally.tsx'
import { Tasks } from '../../src/features/hub/tasks.tsx'
import { Place } from '../../src/features/interview/place.tsx'
import { RecommendedContext } from '../../src/features/parts/recommended.ts'
import { DomainScreen } from '../../src/features/present/domain-screen.tsx'
import { openScreens } from '../../src/features/present/open-screens.tsx'
import { StartScreen } from '../../src/features/present/start-screen.tsx'
import { Handout } from '../../src/features/recommendation/handout/handout.tsx'
import { CheckAnswersPage } from '../../src/features/review/check-answers-page.tsx'
import { countsSay } from '../../src/locales/counts.ts'
import { seenBy, views } from '../../src/report/views.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import { stopOf } from '../../src/domain/walk.ts'
import { en } from '../fixtures/every-word.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { reported, toldCases } from '../fixtures/reports.ts'
import { longEnough } from '../fixtures/tries.ts'
import { markupOf, textOf } from '../features/harness.tsx'

/** Where nothing is decided, and where a fact and an answer differ by plan. */
const undecided: Assessment = {
  ...anAssessment({ levels: everyAnswer(2, 2, content), facts: { 'post-holders': 'undecided' } }, content),
}
const byPlan: Assessment = {
  ...undecided,
  facts: { ...undecided.facts, 'post-holders': { chosen: ['one'], byPlan: { 'new-role': ['undecided'] } } },
  answers: {
    ...undecided.answers,
    'g4-supervision': {
      ...blankAnswer,
      level: 2,
      basis: 2,
      byPlan: { 'new-role': { level: 0, basis: 0, evidence: [], note: '' } },
    },
  },
}
const quick = { ...undecided, about: { about: { ...undecided.about.about, depth: 'screen' as const } } }
const cases = { ...toldCases, undecided, 'undecided for one plan': byPlan, 'the quick look': quick }

/** What people are told of an assessment, wherever it is told, beside what is counted. */
async function toldRightly(assessment: Assessment): Promise<void> {
  const { questions, facts } = countsOf(content, assessment)
  const telling = recommended(assessment, content)
  const report = reported(assessment)
  const draw = (page: Parameters<typeof textOf>[0]) =>
    textOf(<RecommendedContext value={telling}>{page}</RecommendedContext>, assessment)
  const says = countsSay(questions)
  const { hub, review, recommendation, present } = en

  expect(countsOf(telling.content, telling.assessment), 'as the rules have it').toEqual({ questions, facts })
  expect(tally(questionsAsked(asked, assessment), assessment), 'asked first').toEqual(questions)
  expect(await draw(<Tally />), 'hub').toBe(
    `${hub.tally.answered}${inSomeWay(questions)}${hub.tally.assumed}${questions.assumed}${hub.tally.unknown}${questions['not-known']}${hub.tally.todo}${questions['to-do']}${hub.tally.facts(inSomeWay(facts), inAll(facts), facts['not-known'])}`,
  )
  const setUp = content.facts.filter(({ askedWith }) => askedWith === 'set-up')
  const { facts: ofSetUp } = countsOf({ ...content, facts: setUp }, assessment)
  const setUpTask = await draw(<SetUpTask />)
  if (!setUpTask.includes(hub.setUpSays.nothing) && (assessment.about.about.depth === 'full' || inSomeWay(ofSetUp) > 0))
    expect(setUpTask, 'set-up').toContain(hub.setUpSays.facts(inSomeWay(ofSetUp), inAll(ofSetUp)))

  const domains = domainsAsked(content, assessment).map((domain) => ({
    domain,
    name: en.common.domains[domain],
    counts: countsOf(content, assessment, domain).questions,
    all: questionsIn(domain, content, assessment),
  }))
  const tasks = await draw(<Tasks />)
  const places = await markupOf(
    domains.map(({ all: [first] }) => <Place here={stopOf(first!)} key={first!.id} />),
    assessment,
  )
  const walls = await draw(
    domains.map((one) => <DomainScreen domain={one.domain} questions={one.all} key={one.domain} />),
  )
  for (const { name, counts, all } of domains) {
    const { 'to-do': toDo, 'not-known': unknown, assumed } = counts
    if (toDo < all.length)
      expect(tasks, `task: ${name}`).toContain(hub.counts(inSomeWay(counts), unknown, toDo, assumed))
    expect(places, `question: ${name}`).toContain(en.interview.placeSay(1, all.length, name, countsSay(counts)))
    expect(walls, `wall: ${name}`).toContain(`${name}${countsSay(counts)}`)
  }
  expect(await draw(<StartScreen />), 'start on the wall').toContain(says)

  const openOnTheWall = await draw(openScreens({ content, assessment })[0]!.body)
  const checked = await draw(<CheckAnswersPage />)
  for (const way of waysOpen) {
    const count = openIn(way, content, assessment).length
    if (way !== 'contradictory') expect(count, way).toBe(questions[way])
    expect(openOnTheWall, `${way} on the wall`).toContain(`${present.open.counts[way]}${count}`)
    expect(checked, `${way} where answers are checked`).toContain(`${review.narrow[way]} (${count})`)
  }
  expect(checked, 'facts of set-up').toContain(review.withIt.facts(inSomeWay(ofSetUp), inAll(ofSetUp)))

  const map = report.sections.find(({ id }) => id === 'map')!
  const shown = Number(/(\d+) (?:is|are) backed up or shown/.exec(map.intro[1]!)![1])
  const mapSays = recommendation.map.counts(inAll(questions), {
    ...questions,
    shown,
    said: questions.answered - shown,
  })
  expect(map.intro[1], 'map').toBe(mapSays)
  const cited = { cites: [], numbers: new Map(), since: [], compiled: '' }
  const paper = await draw(<Handout report={seenBy(views.paper, report)} cited={cited} printed="" />)
  expect(paper, 'hand-out').toContain(mapSays)
  for (const text of [reportText(report), reportMarkdown(report)]) expect(text).not.toContain('backed up or shown, ')

  const inJson = recommendationAsJson(telling).counts
  for (const [counted, counts] of [
    [inJson.questions, questions],
    [inJson.facts, facts],
  ] as const)
    expect(counted, 'JSON').toEqual({
      asked: inAll(counts),
      answered: counts.answered,
      assumed: counts.assumed,
      notKnown: counts['not-known'],
      toDo: counts['to-do'],
      notApplicable: counts['not-applicable'],
    })
  agendaHolds(assessment)
}

/** Every open question is on the agenda, or among what may be left, under what it is counted as. */
function agendaHolds(assessment: Assessment): void {
  const telling = recommended(assessment, content)
  const { demonstrated } = telling.recommendation
  const told = [
    ...toSettle(telling).filter(({ openness }) => openness !== 'short'),
    ...settlingOf(telling).idle.map((ref) => ({ ...ref, openness: opennessAt(ref, demonstrated, telling.assessment) })),
  ]
  const as = { 'not-answered': 'to-do', 'not-known': 'not-known', assumed: 'assumed' } as const
  for (const [openness, state] of Object.entries(as)) {
    const ids = told.filter((one) => one.kind === 'question' && one.openness === openness).map(({ id }) => id)
    const isWhole = ids.filter((id) => asIn(id).id === id)
    const counted = questionsAsked(content, assessment).filter(
      ({ id }) =>
        answerState(own(assessment.answers, id)) === state && !own(assessment.answers, id)?.byPlan['new-role'],
    )
    expect([...isWhole].sort(), `agenda: ${state}`).toEqual(counted.map(({ id }) => id).sort())
  }
}

describe('what is counted', () => {
  test.each(Object.entries(cases))('is the same wherever it is told: %s', longEnough(1, 20), async (_, assessment) => {
    await expect(toldRightly(assessment)).resolves.toBeUndefined()
  })

  test('is so for random assessments too', longEnough(100, 5000), async () => {
    for (const assessment of randomAssessments(100, content))
      await expect(toldRightly(assessment)).resolves.toBeUndefined()
  })

  test('of a depth is what it asks, on paper too', () => {
    expect(asksAtDepth.full).toBe(inAll(countsOf(content, undecided).questions))
    expect(asksAtDepth.screen).toBe(inAll(countsOf(content, quick).questions))
  })

  test('as not known holds what nobody has decided, for one plan too', () => {
    expect(countsOf(content, undecided).facts).toMatchObject({ 'not-known': 1, answered: 0 })
    expect(countsOf(content, byPlan).facts).toMatchObject({ 'not-known': 1, answered: 0 })
    expect(countsOf(content, byPlan).questions).toMatchObject({ assumed: 1 })
  })
})
