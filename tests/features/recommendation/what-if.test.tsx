import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import type { Content } from '../../../src/domain/content.ts'
import { whatIf } from '../../../src/domain/diagram/what-if.ts'
import { RecommendationPage } from '../../../src/features/recommendation/recommendation-page.tsx'
import { recommend } from '../../../src/domain/recommend.ts'
import { blankScenario } from '../../../src/domain/scenario.ts'
import { supposing } from '../../../src/domain/supposing.ts'
import { en } from '../../fixtures/every-word.ts'
import { persona as navigator } from '../../personas/navigator-on-one-year-money.persona.ts'
import { persona as linkWorkers } from '../../personas/community-link-workers.persona.ts'
import { persona as newLaw } from '../../personas/personal-care-after-a-new-law.persona.ts'
import { anAssessment, everyAnswer, type Given } from '../../fixtures/assessments.ts'
import { show } from '../harness.tsx'
import { showRecommendation } from './show-recommendation.tsx'

const { decision, agenda, scenarios } = en
const words = en.recommendation.whatIf
const part = () => screen.getByRole('heading', { level: 2, name: words.title }).closest('section')!
const road = (outcome: keyof typeof decision.outcomes) =>
  within(part()).getByRole('heading', { level: 4, name: decision.outcomes[outcome] }).closest('li')!

test('a bid for a navigator on one-year money is shown the shortest honest road to the role, and takes it into the actions', async () => {
  const { user, now } = await showRecommendation(navigator.given)
  const row = within(road('new-role'))
  const steps = row.getAllByRole('listitem')
  expect(steps.length).toBeGreaterThan(3)
  expect(row.getByText(words.count(steps.length))).toBeInTheDocument()

  await user.click(row.getByRole('button', { name: new RegExp(words.toActions(steps.length)) }))
  const planned = Object.values(now().actions)
  expect(planned).toHaveLength(steps.length)
  for (const action of planned) expect(action.what).not.toBe('')
  expect(row.getByText(words.planned)).toBeInTheDocument()
})

test('says which single answer would be enough, and the weakest that is', async () => {
  const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
  await showRecommendation({ levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 }, facts })
  const gap = content.questions.find(({ id }) => id === 'n4-gap')!
  const alone = part().querySelector<HTMLElement>('ul.rows')!
  expect(alone.children).toHaveLength(1)
  expect(part()).toHaveTextContent('This answer alone would change the result.')
  const rows = within(alone)
    .getAllByRole('listitem')
    .filter((row) => within(row).queryByRole('heading', { name: gap.short }))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toHaveTextContent(decision.outcomes['existing-roles'])
  expect(rows[0]).toHaveTextContent(`${gap.levels[1].replace(/\.$/, '')}”, ${decision.basis[1]}`)
})

test('shows no road to a result that nobody aims at', async () => {
  await showRecommendation(navigator.given)
  expect(within(part()).queryByRole('heading', { level: 4, name: decision.outcomes['fundamentals-first'] })).toBeNull()
})

test('says with each step of a road who could find out or act', async () => {
  await showRecommendation(navigator.given)
  const steps = within(road('new-role')).getAllByRole('listitem')
  for (const step of steps) expect(step).toHaveTextContent(/Who could (find out|act): [a-z]/)
  const acting = content.questions.filter(({ takes, short }) =>
    steps.some(({ textContent }) => takes !== 'find-out' && textContent.startsWith(short)),
  )
  expect(acting).not.toEqual([])
  for (const { short, who } of acting)
    expect(steps.find(({ textContent }) => textContent.startsWith(short))).toHaveTextContent(words.whoCouldAct(who))
})

describe('how sure the present answer of a step is', () => {
  const { openness } = agenda
  const marks = [...Object.values(openness), agenda.differ]
  const alike = {
    ...everyAnswer(2, 2, content),
    'n4-gap': 0,
    'n1-boundary': 0,
    'y4-legitimacy': 0,
    's2-skills-present': 2,
  } as const
  const marksOf = async (given: Given, id: string, more?: (assessment: Assessment) => Partial<Assessment>) => {
    await showRecommendation(given, more?.(anAssessment(given, content)))
    const { short } = content.questions.find((question) => question.id === id)!
    const links = within(part()).getAllByRole('link', { name: short })
    const texts = links
      .map((link) => link.closest('li')!.textContent)
      .filter((text) => text.includes(words.whoCouldFindOut('')))
    expect(texts.length).toBeGreaterThan(0)
    return marks.filter((mark) => texts.every((text) => text.includes(mark)))
  }
  test.each([
    ['only assumed', [2, 0], [openness.assumed]],
    ['not known', 'unknown', [openness['not-known']]],
    ['not answered', undefined, [openness['not-answered']]],
    ['known', [0, 2], []],
  ] as const)('is said when it is %s, and nothing else is', async (_, said, marked) => {
    const { 'n4-gap': __, ...others } = alike
    const levels = said === undefined ? others : { ...others, 'n4-gap': said }
    expect(await marksOf({ levels }, 'n4-gap')).toEqual(marked)
  })

  test('is that your groups differ, where they do', async () => {
    const given: Given = { levels: { ...alike, 'n4-gap': [2, 0] } }
    const differing = ({ answers }: Assessment) => ({
      answers: { ...answers, 'n4-gap': { ...answers['n4-gap']!, recordedBefore: { nurses: 0, carers: 3 } as const } },
    })
    expect(await marksOf(given, 'n4-gap', differing)).toEqual([agenda.differ])
  })
})

describe('two answers together', () => {
  const distinct = (given: Given) =>
    new Set(
      whatIf(anAssessment(given, content), content, { by: 'outcome' })
        .tippingPairs()
        .map(({ changes, headline }) => [...changes.map(({ id }) => id).toSorted(), headline.outcome].join()),
    ).size

  test('are counted exactly, each two and their result once', async () => {
    const { getByText } = await showRecommendation(linkWorkers.given)
    expect(distinct(linkWorkers.given)).toBeGreaterThan(15)
    expect(getByText(words.countOfPairs(distinct(linkWorkers.given)))).toBeInTheDocument()
  })

  test('are listed no further than one can read, and it is said how many are not', async () => {
    const { getByText } = await showRecommendation(newLaw.given)
    const count = distinct(newLaw.given)
    const fold = getByText(words.morePairs(12, count - 15)).closest('details')!
    expect(fold.querySelectorAll('.rows > li')).toHaveLength(12)
  })

  test('that take no money come before those that do', async () => {
    await showRecommendation(newLaw.given)
    const pairs = whatIf(anAssessment(newLaw.given, content), content, { by: 'outcome' }).tippingPairs()
    const heading = screen.getByRole('heading', { level: 3, name: words.pairs })
    const first = heading.closest('details')!.querySelector('ul.rows')!
    const named = within(first as HTMLElement)
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
    const cheap = new Set(
      pairs
        .filter(({ changes }) => changes.every(({ effort }) => effort === 'find-out'))
        .flatMap(({ changes }) => changes.map(({ id }) => id)),
    )
    const names = new Set(
      [...content.questions, ...content.facts].flatMap((one) =>
        cheap.has(one.id) ? ['depth' in one ? one.short : one.ask] : [],
      ),
    )
    expect(named.filter((name) => !names.has(name))).toEqual([])
  })

  test('are said not to exist where there are none', async () => {
    const { getByText } = await showRecommendation({ levels: { 'n4-gap': 0 } })
    expect(getByText(words.noPairs)).toBeInTheDocument()
  })
})

describe('the other ways that are as short', () => {
  const sets = whatIf(anAssessment(linkWorkers.given, content), content, { by: 'outcome' })
    .wouldHaveToBeTrue()
    .find(({ headline }) => headline.outcome === 'existing-roles')!

  test('are counted, drawn when they are asked for, and each can be taken into the actions', async () => {
    const { user, now } = await showRecommendation(linkWorkers.given)
    const row = road('existing-roles')
    const others = sets.listed.slice(1)
    const summary = within(row).getByText(words.otherWays(sets.sets - 1n, others.length))
    expect(row.querySelector('.ways')).toBeNull()

    await user.click(summary)
    const ways = row.querySelectorAll<HTMLElement>('.ways > li')
    expect(ways).toHaveLength(others.length)
    await user.click(within(ways[1]!).getByRole('button'))
    const planned = Object.values(now().actions).map((action) => action.for)
    expect(planned.toSorted()).toEqual(others[1]!.map(({ id }) => id).toSorted())
  })

  test('have a number with commas, and how many of them are listed', () => {
    expect(words.otherWays(1203n, 23)).toContain('1,203')
    expect(words.otherWays(1203n, 23)).toContain('23 of them')
    expect(words.otherWays(23n, 23)).not.toContain('of them')
  })
})

describe('a result that no change of answers leads to', () => {
  const noNewWork = { ...content, newWork: { any: [] } }
  const showWithout = async (depth: 'screen' | 'full') => {
    const assessment = anAssessment({ ...navigator.given, depth }, content)
    const path = `/a/${assessment.id}/recommendation`
    await show(<RecommendationPage />, { assessment, path, work: { loadContent: () => shown } })
    await screen.findByRole('heading', { level: 1 })
  }
  const shown = Promise.resolve(noNewWork)

  test('is named, and it is said that nothing that is asked for leads there', async () => {
    await showWithout('full')
    expect(road('new-role')).toHaveTextContent(words.noRoad)
    expect(road('new-role')).not.toHaveTextContent(words.fullAsksMore)
    expect(road('team-or-pathway')).not.toHaveTextContent(words.noRoad)
  })

  test('may be one that the full assessment leads to, and the quick look says so', async () => {
    await showWithout('screen')
    expect(road('new-role')).toHaveTextContent(words.fullAsksMore)
  })
})

test('tries the road as a scenario, which comes to that result and leaves the real answers alone', async () => {
  const { user, now, visited } = await showRecommendation(navigator.given)
  const before = now()
  await user.click(within(road('new-role')).getByRole('button', { name: new RegExp(words.toScenario) }))
  const [[id, scenario] = []] = Object.entries(now().scenarios)
  expect(visited.at(-1)).toBe(`/a/fixture/scenarios/${id}`)
  expect(recommend(supposing(now(), scenario!), content).outcome).toBe('new-role')
  expect({ ...now(), scenarios: {} }).toEqual(before)
})

describe('a road that is tried as a scenario', () => {
  const tryRoad = () => within(road('new-role')).getByRole('button', { name: new RegExp(words.toScenario) })
  const tried = async () => {
    const { user, now, unmount } = await showRecommendation(navigator.given)
    await user.click(tryRoad())
    const { scenarios } = now()
    unmount()
    return Object.values(scenarios)[0]!
  }

  test('has a name that says it is what it would take', async () => {
    const { name } = await tried()
    expect(name).toBe(words.scenario(decision.outcomes['new-role']))
    expect(name).not.toBe(decision.outcomes['new-role'])
  })

  test('leads to the one that is kept already, however often it is tried', async () => {
    const { user, now, visited } = await showRecommendation(navigator.given)
    await user.click(tryRoad())
    const [first] = Object.keys(now().scenarios)
    await user.click(tryRoad())
    expect(Object.keys(now().scenarios)).toEqual([first])
    expect(visited.at(-1)).toBe(`/a/fixture/scenarios/${first}`)
  })

  test('is another one where the kept one was renamed, or supposes something else by now', async () => {
    const kept = await tried()
    const [supposed] = Object.keys(kept.answers)
    const { [supposed!]: _gone, ...answers } = kept.answers
    const scenarios = { renamed: { ...kept, name: 'By next year' }, changed: { ...kept, answers } }
    const { user, now, visited } = await showRecommendation(navigator.given, { scenarios })
    await user.click(tryRoad())
    expect(Object.values(now().scenarios)).toEqual([scenarios.renamed, scenarios.changed, kept])
    expect(Object.keys(now().scenarios)).toContain(visited.at(-1)!.split('/').at(-1))
  })
})

test('ends with the way to the scenarios, and says how many are kept', async () => {
  const { unmount } = await showRecommendation(navigator.given)
  expect(within(part()).getByRole('link', { name: scenarios.open })).toHaveAttribute('href', '/a/fixture/scenarios')
  unmount()
  await showRecommendation(navigator.given, { scenarios: { a: blankScenario('With money for three years') } })
  expect(within(part()).getByRole('link', { name: scenarios.kept(1) })).toHaveAttribute('href', '/a/fixture/scenarios')
})

test('says beside the roads that they are no answers to aim for, and only where there is one', async () => {
  const { unmount } = await showRecommendation(navigator.given)
  expect(within(part()).getByText(words.roadsSay)).toBeInTheDocument()
  unmount()
  const assessment = anAssessment(navigator.given, content)
  const nowhere: Content = { ...content, newWork: { any: [] }, routes: content.routes.map(never) }
  const work = { loadContent: () => loaded }
  const loaded = Promise.resolve(nowhere)
  await show(<RecommendationPage />, { assessment, path: `/a/${assessment.id}/recommendation`, work })
  await screen.findByRole('heading', { level: 1 })
  expect(within(part()).getAllByText(new RegExp(words.noRoad)).length).toBeGreaterThan(0)
  expect(within(part()).queryByText(words.roadsSay)).toBeNull()
})
const never = (route: Content['routes'][number]): Content['routes'][number] => ({
  ...route,
  burden: route.burden.map((test) => ({ ...test, test: { any: [] } })),
})
