import { render, screen } from '@testing-library/react'
import { Fragment } from 'react'
import { describe, expect, test } from 'vitest'
import { blankAnswer, type Assessment, type Heard } from '../../../src/domain/assessment.ts'
import { recommended } from '../../../src/domain/recommend.ts'
import { blankScenario, withFigure, withSupposed } from '../../../src/domain/scenario.ts'
import { recommendedIf } from '../../../src/domain/supposing.ts'
import { recommendationScreens } from '../../../src/features/present/recommendation-screens.tsx'
import { screensOf } from '../../../src/features/present/screens-of.tsx'
import { workbook } from '../../../src/locales/en/workbook.ts'
import { textOf } from '../../../src/report/plain.ts'
import { toFindOut } from '../../../src/report/sections/to-find-out.ts'
import { readAs } from '../../../src/report/sections/verdict.ts'
import { tellingOf } from '../../../src/report/telling.ts'
import { seenBy, views } from '../../../src/report/views.ts'
import { en } from '../../fixtures/every-word.ts'
import { anAssessment, everyAnswer, type Given } from '../../fixtures/assessments.ts'
import { gapNotKnown, navigatorFirst } from '../../fixtures/navigator-first.ts'
import { aRound, aVoice, heardIn } from '../../fixtures/rooms.ts'
import { reported, toldCases } from '../../fixtures/reports.ts'
import { tarnValley } from '../../fixtures/tarn-valley.ts'
import { content, heading, showOnProjector } from './show-on-projector.tsx'

const pathsOf = (given: Given, more: Partial<Assessment> = {}) => {
  const assessment = { ...anAssessment(given, content), ...more }
  const report = seenBy(views.projector, reported(assessment))
  return screensOf(recommended(assessment, content), report, { content, assessment }).map(({ path }) => path)
}
const byPlan: Partial<Assessment> = {
  answers: {
    'g4-supervision': {
      ...blankAnswer,
      level: 2,
      basis: 2,
      byPlan: { 'new-role': { level: 0, basis: 1, evidence: [], note: '' } },
    },
  },
}
/** The screens of what was heard, and all that they say. */
function drawn(assessment: Assessment) {
  const report = seenBy(views.projector, reported(assessment))
  const screens = recommendationScreens(recommended(assessment, content), report)
  const { container } = render(
    <>
      {screens.map(({ path, body }) => (
        <Fragment key={path}>{body}</Fragment>
      ))}
    </>,
  )
  return { screens, texts: container.textContent }
}
type Counts = Heard['cells'][number]['counts']

const isQuestion = (path: string) => content.questions.some(({ domain, id }) => path === `${domain}/${id}`)

describe('the screens', () => {
  test('mark a question as not known once somebody said so, and not before anybody came to it', async () => {
    await showOnProjector('need', { levels: { 'n1-boundary': 'unknown', 'n2-need-from-users': 2 } })
    const marks = screen.getAllByRole('listitem').map((row) => row.querySelector('text')?.textContent)
    const [notKnown, said, ...toDo] = marks.slice(0, content.questions.filter(({ domain }) => domain === 'need').length)
    expect([notKnown, said]).toEqual(['?', undefined])
    expect(new Set(toDo)).toEqual(new Set([undefined]))
  })

  test('follow the walk: the start, the domains, what is open, the recommendation, the actions', () => {
    const first = pathsOf({}).map((path) => path.split('/')[0])
    expect([...new Set(first)]).toEqual([
      '',
      'need',
      'skills',
      'system',
      'governance',
      'training',
      'funding',
      'check-answers',
      'agenda',
      'recommendation',
      'actions',
    ])
    const scenarios = { one: blankScenario('One') }
    expect(pathsOf({}, { scenarios }).slice(-2)).toEqual(['scenarios/one', 'actions'])
  })

  test('show every question at the full depth, and its own alone in the quick look', () => {
    expect(pathsOf({}).filter(isQuestion)).toHaveLength(content.questions.length)
    expect(pathsOf({ depth: 'screen' }).filter(isQuestion)).toEqual(
      content.questions.filter(({ depth }) => depth === 'screen').map(({ domain, id }) => `${domain}/${id}`),
    )
  })

  test('ask how it is known only where there is a level', () => {
    const paths = pathsOf({ levels: { 'n1-boundary': [2, 1], 'n2-need-from-users': 'unknown' } })
    expect(paths.filter((path) => path.endsWith('/basis'))).toEqual(['need/n1-boundary/basis'])
  })

  test('say what could still happen and name the few answers to settle first', async () => {
    await showOnProjector('agenda', { levels: { 'n4-gap': 'unknown', 'n1-boundary': 2 } })
    expect(screen.getAllByRole('list')[0]).toHaveTextContent(en.decision.outcomes['team-or-pathway'])
    const first = screen.getByRole('heading', { name: en.agenda.first['settles-most'] }).nextElementSibling!
    expect(first.children).toHaveLength(5)
    expect(first).toHaveTextContent('What is missing')
  })

  test('say that nothing open can change the result, where that is so', async () => {
    await showOnProjector('agenda', { levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 } })
    expect(screen.getByText(en.agenda.fixed(en.decision.outcomes['need-not-demonstrated']))).toBeInTheDocument()
    expect(screen.queryByText(en.agenda.first['settles-most'])).toBeNull()
  })

  test('say which answers keep a result where it is, where those that are open cannot change it', async () => {
    const given: Given = {
      levels: { ...everyAnswer(2, 1, content), 'y11-community-part': 'unknown' },
      facts: { 'gap-kind': ['co-ordination'], 'skill-cause': ['insufficient'] },
    }
    await showOnProjector('agenda', given)
    const kept = screen.getByText(/^Whatever the open answers turn out to be/).nextElementSibling!
    expect(kept).toHaveTextContent(/It would change if one of these answers did: .*What is missing/)
  })

  test('say whether the open answers alone lead where a result that holds off points', async () => {
    const team = en.decision.outcomes['team-or-pathway']
    const { unmount } = await showOnProjector('recommendation', {}, navigatorFirst)
    expect(screen.getByText(en.decision.directionBarred(team))).toBeInTheDocument()
    unmount()
    await showOnProjector('recommendation', {}, gapNotKnown)
    expect(screen.getByText(en.decision.direction(team))).toBeInTheDocument()
  })

  test('ask a question once that differs by plan', () => {
    expect(pathsOf({}, byPlan).filter(isQuestion)).toHaveLength(content.questions.length)
  })

  test('tell the two readings on a screen of their own only where they are two', () => {
    const seen = Object.values(toldCases).map((assessment) => {
      const { stated, demonstrated } = recommended(assessment, content).recommendation
      const areTwo = readAs(stated) !== readAs(demonstrated)
      expect(pathsOf({}, assessment).includes('recommendation/readings')).toBe(areTwo)
      return areTwo
    })
    expect(new Set(seen)).toEqual(new Set([true, false]))
  })

  test('begin with who is in the room', async () => {
    await showOnProjector('')
    expect(screen.getByText(en.present.start.room).nextSibling).toHaveTextContent('District nurses, Carers')
  })

  test('have addresses of their own, each once', () => {
    const paths = pathsOf({ levels: everyAnswer(2, 1, content) })
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('open every action that is not done, with who sees to it, a few to a screen, the soonest first', async () => {
    const action = { owner: 'The joint needs team', done: false, for: '' }
    const actions = {
      ...Object.fromEntries(
        [5, 3, 4, 2].map((day) => [`a${day}`, { ...action, what: `Number ${day}`, by: `2027-01-0${day}` }]),
      ),
      a1: { ...action, what: 'Number 1', owner: '', by: '2027-01-01' },
    }
    expect(pathsOf({}, { actions }).filter((path) => path.startsWith('actions'))).toEqual(['actions', 'actions/2'])
    await showOnProjector('actions', {}, { actions })
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(
      [en.actions.noOwner, action.owner, action.owner].map(
        (owner, at) => `${at + 1} January 2027Number ${at + 1}${owner}`,
      ),
    )
  })

  test('tell the first five to settle one by one, as the agenda does: what to do, why it matters, what to bring', async () => {
    const given: Given = { levels: { 'n4-gap': 'unknown', 'n1-boundary': 2 } }
    const list = toFindOut(tellingOf(recommended(anAssessment(given, content), content))).blocks
    expect(pathsOf(given).filter((path) => path.startsWith('agenda'))).toEqual([
      'agenda',
      ...[1, 2, 3, 4, 5].map((at) => `agenda/${at}`),
    ])
    const { container } = await showOnProjector('agenda/2', given)
    const { name, parts, tags } = list[1]!
    expect(heading()).toBe(name)
    expect(screen.getByText(en.agenda.first['settles-most'])).toBeInTheDocument()
    for (const part of parts) expect(container).toHaveTextContent(part.kind === 'say' ? textOf(part.say) : '')
    for (const { say } of tags) expect(container).toHaveTextContent(say)
  })

  test('say that what is left to find out can change nothing, where that is so', async () => {
    await showOnProjector('agenda/1', { levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 } })
    expect(screen.queryByText(en.agenda.first['settles-most'])).toBeNull()
    expect(screen.getByText(en.agenda.besides)).toBeInTheDocument()
  })

  test('tell each scenario: what it supposes, and what comes out in both readings beside what does', async () => {
    const scenarios = {
      money: withSupposed(blankScenario('With money'), [
        { kind: 'question', id: 'n4-gap', to: { level: 2, basis: 3 } },
        { kind: 'fact', id: 'gap-kind', to: { chosen: ['co-ordination'] } },
      ]),
      nothing: blankScenario('As it is'),
    }
    const given: Given = { levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 } }
    expect(pathsOf(given, { scenarios }).filter((path) => path.startsWith('scenarios'))).toEqual([
      'scenarios/money',
      'scenarios/nothing',
    ])
    const { user } = await showOnProjector('scenarios', given, { scenarios })
    expect(heading()).toBe('With money')
    const { outcomes } = en.decision
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))
    const real = anAssessment(given, content)
    const supposing = recommendedIf(scenarios.money, real, content).recommendation
    expect(supposing.outcome).not.toBe('need-not-demonstrated')
    expect(rows).toEqual([
      ['', en.scenarios.yours, en.scenarios.one.eyebrow],
      [en.scenarios.compare.outcome, outcomes['need-not-demonstrated'], outcomes[supposing.outcome]],
      [
        en.scenarios.compare.stated,
        outcomes[recommended(real, content).recommendation.asStated],
        outcomes[supposing.asStated],
      ],
    ])
    const says = (name: string) => screen.getByText(name).nextElementSibling!.textContent
    expect(says('What is missing')).toMatch(/^One particular gap is named/)
    expect(says('What kind of gap is it?')).toBe('Joining up.')
    await user.keyboard('{ArrowRight}')
    expect(heading()).toBe('As it is')
    expect(screen.getByText(en.present.nothingSupposed)).toBeInTheDocument()
  })

  test('tell the figures that a scenario supposes, and what the money of that plan comes to beside your own', async () => {
    const { moneyLines, moneySettings, evidence } = tarnValley
    const kept = { moneyLines, moneySettings, evidence }
    const figure = { likely: '50', low: '', high: '', basis: 2 as const }
    const scenarios = { half: withFigure(blankScenario('Half of it'), 'new-role-gp.agreed', figure) }
    expect(pathsOf({}, { ...kept, scenarios }).filter((path) => path.startsWith('scenarios'))).toEqual([
      'scenarios/half',
      'scenarios/half/new-role',
    ])
    const { user, container } = await showOnProjector('scenarios', {}, { ...kept, scenarios })
    expect(container).toHaveTextContent(`GP visits to the homes: ${workbook.figures.agreed} 50% ${en.common.basis[2]}`)
    await user.keyboard('{ArrowRight}')
    expect(container).toHaveTextContent(en.scenarios.figures.of(en.money.plans['new-role']))
    const row = screen.getByRole('rowheader', { name: en.scenarios.figures.rows.said('2') }).closest('tr')!
    const [yours, here] = [...row.querySelectorAll('td')].map(({ textContent }) => textContent)
    expect(yours).toBe('£24,156')
    expect(here).not.toBe(yours)
  })

  test('tell who sees it otherwise and where people differed, after the recommendation, in counts and as they were written', async () => {
    const room = toldCases['a room that differs']!
    const paths = pathsOf({}, room).filter((path) => /otherwise|differed/.test(path))
    expect(paths[0]).toBe('recommendation/otherwise')
    expect(paths.slice(1).filter((path) => !/\/\d$/.test(path))).toEqual([
      'recommendation/differed/n1-boundary',
      'recommendation/differed/n4-gap',
      'recommendation/differed/n9-complexity',
    ])
    const { container, unmount } = await showOnProjector('recommendation/otherwise', {}, room)
    expect(heading()).toBe(en.heard.otherwise.title)
    expect(container).toHaveTextContent('Social workers')
    unmount()
    const { user, container: differed } = await showOnProjector('recommendation/differed/n4-gap', {}, room)
    let all = ''
    for (let at = 0; at < 3; at++) {
      all += differed.textContent
      await user.keyboard('{ArrowRight}')
    }
    expect(all).toContain(en.heard.differed.said(5, content.questions.find(({ id }) => id === 'n4-gap')!.levels[0]))
    expect(all).toContain('It is not so at <b>night</b>.')
    expect(all).toContain(en.heard.differed.notShown(2))
  })

  test('put a long list of groups on as many screens as it takes, and leave none out', () => {
    const voices = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`v${at}`, aVoice({ group: `Group ${at} of them all`, people: '6' })]),
    )
    const early: Counts = [0, 6, 0, 0, 0]
    const late: Counts = [0, 0, 0, 6, 0]
    const cells = Object.keys(voices).map((id, at) => ({
      voices: [id],
      counts: at % 2 ? early : late,
    }))
    const room = heardIn(
      { ...anAssessment({ levels: everyAnswer(2, 2, content) }, content), voices },
      aRound('n4-gap', { cells }),
    )
    const { screens, texts } = drawn(room)
    expect(screens.filter(({ path }) => path.startsWith('recommendation/differed')).length).toBeGreaterThan(2)
    for (const { group } of Object.values(voices)) expect(texts).toContain(group)
  })

  test('fall back to the nearest one above for an address nobody knows', async () => {
    await showOnProjector('need/n1-boundary/basis')
    expect(heading()).toBe(content.questions[0]!.ask)
  })

  test.each(['hub', 'set-up/about', 'nowhere'])('start at the start for “%s”', async (where) => {
    await showOnProjector(where)
    expect(heading()).toBe('A fixture')
  })
})

describe('what is still open', () => {
  test('is counted, and then named as far as there is room', async () => {
    const { user } = await showOnProjector('check-answers', { levels: { 'n1-boundary': 'unknown' } })
    expect(screen.getByText('not known').nextSibling).toHaveTextContent('1')
    const toDo = content.questions.length - 1
    expect(screen.getByText('to do').nextSibling).toHaveTextContent(`${toDo}`)
    await user.keyboard('{ArrowRight}')
    expect(heading()).toBe(`To do: ${toDo}`)
    expect(screen.getAllByRole('listitem')).toHaveLength(16)
    expect(screen.getByText(`and ${toDo - 15} more, on the page`)).toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    expect(heading()).toBe('Not known: 1')
    expect(screen.getByText('Where it breaks')).toBeInTheDocument()
  })
})

describe('on the wall', () => {
  const secret = 'Only for the page'
  const everythingPrivate: Given = { levels: everyAnswer(2, 2, content), roleTitle: `${secret} role` }
  const given = anAssessment(everythingPrivate, content)
  const more: Partial<Assessment> = {
    answers: {
      ...Object.fromEntries(
        Object.entries(given.answers).map(([id, answer]) => [
          id,
          { ...answer, note: `${secret} note`, reason: `${secret} reason` },
        ]),
      ),
      'n9-scattered-contact': { ...blankAnswer, level: 'not-applicable', reason: `${secret} reason` },
    },
    ladder: { 'share-skills': { looked: 3, leftOver: `${secret} left over`, evidence: ['item'] } },
    evidence: {
      'local-figures': {
        what: `${secret} figures`,
        kind: 'local-data',
        source: `${secret} source`,
        date: '2026-10-01',
        holder: `${secret} holder`,
        link: 'https://example.org/only-for-the-page',
      },
    },
    parkingLot: { one: { what: `${secret} thought`, from: `${secret} group` } },
  }

  test('stands nothing private on any screen: no note, reason, evidence, parked post or thought', async () => {
    const { user, container, where } = await showOnProjector('', everythingPrivate, more)
    const count = pathsOf(everythingPrivate, more).length
    for (let at = 0; at < count; at++) {
      expect(container.textContent, where()).not.toMatch(/only.for.the.page/i)
      expect(container.innerHTML, where()).not.toMatch(/only.for.the.page/i)
      await user.keyboard('{PageDown}')
    }
    expect(where()).toBe('present/actions')
  })

  test('long texts are cut, so that they have room', async () => {
    const about = { ...given.about.about, title: 'A very long name '.repeat(17), people: 'People '.repeat(42) }
    await showOnProjector('', {}, { about: { about } })
    expect(heading().length).toBeLessThan(100)
    expect(heading()).toMatch(/ …$/)
  })
})
