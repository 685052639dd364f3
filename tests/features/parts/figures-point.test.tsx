import { act, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '../../../src/content/index.ts'
import {
  blankAnswer,
  blankAssessment,
  blankRung,
  type Assessment,
  type RungAnswer,
} from '../../../src/domain/assessment.ts'
import { moneyIn } from '../../../src/domain/money/money-in.ts'
import { levelsSuggested } from '../../../src/domain/money/suggest.ts'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { LadderPage } from '../../../src/features/interview/ladder-page.tsx'
import { FactPage } from '../../../src/features/interview/fact-page.tsx'
import { FactsStep } from '../../../src/features/set-up/facts-step.tsx'
import { figuresPoint as words } from '../../../src/locales/en/figures-point.ts'
import { comingHomeAssessment } from '../../fixtures/grid-records.ts'
import { tarnKept } from '../../fixtures/money-kept.ts'
import { show } from '../harness.tsx'

const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
const tarn: Assessment = { ...blank, ...tarnKept }
const only = (...plans: readonly string[]): Assessment => ({
  ...tarn,
  moneyLines: Object.fromEntries(Object.entries(tarn.moneyLines).filter(([, { plan }]) => plans.includes(plan))),
})
const named = (id: string) => content.questions.find((question) => question.id === id)!
const at = (id: string, assessment: Assessment) => {
  const { domain } = named(id)
  return show(<QuestionPage page="question" domain={domain} question={id} />, {
    assessment,
    path: `/a/a1/${domain}/${id}`,
  })
}
const text = () => document.querySelector('.points-to')?.textContent ?? ''
const use = (nth = 0) => screen.getAllByRole('button', { name: new RegExp(`^${words.use}`) })[nth]!
const changedPay = (assessment: Assessment): Assessment => {
  const [id, line] = Object.entries(assessment.moneyLines).find(([, { kind }]) => kind === 'post')!
  const figures = { ...line.figures, pay: { ...line.figures['pay']!, likely: '60,000' } }
  return { ...assessment, moneyLines: { ...assessment.moneyLines, [id]: { ...line, figures } } }
}

describe('what figures point to, beside a question', () => {
  it('says the level in its own words, why in numbers, and what a press does', async () => {
    await at('f2-duration', only('new-role'))
    await waitFor(() => expect(text()).toContain(words.figures))
    expect(text()).toContain(named('f2-duration').levels[1])
    expect(text()).toContain(words.because(words.money['money-ends']('2', '£137,001')))
    expect(text()).toContain(words.forAll)
    expect(text()).toContain('Figures of “A new role” of 25 November 2026')
  })

  it('sets nothing by being shown', async () => {
    const asked = content.questions.filter(({ domain }) => domain === 'funding').map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...asked, 's10-fill-first', 'n7-novelty', 'g4-supervision'),
        fc.constantFrom(tarn, only('new-role'), { ...comingHomeAssessment, id: 'a1' }),
        async (id, assessment) => {
          const { now, unmount, actor } = await at(id, assessment)
          await act(async () => undefined)
          expect(now()).toBe(assessment)
          expect(actor.getSnapshot().context.done).toEqual([])
          unmount()
        },
      ),
      { numRuns: 12 },
    )
  }, 60_000)

  it('is used in one step that can be undone, and attaches one item, once', async () => {
    const { user, now, actor } = await at('f2-duration', only('new-role'))
    const before = now()
    await user.click(use())
    const answer = now().answers['f2-duration']!
    expect(answer).toMatchObject({ level: 1, basis: 1, asked: { said: named('f2-duration').levels[1] } })
    const [item] = answer.evidence
    expect(answer.evidence).toEqual([item])
    expect(now().evidence[item!]).toMatchObject({ kind: 'local-data', date: '2026-11-25' })
    expect(text()).toContain(words.stands.same)
    expect(document.activeElement?.className).toBe('points-to')
    expect(actor.getSnapshot().context.done).toHaveLength(1)
    act(() => actor.send({ type: 'change.undone' }))
    expect(now().answers).toEqual(before.answers)
    expect(now().evidence).toEqual(before.evidence)
  })

  it('finds the item again at another question, and makes a new one once a figure has changed', async () => {
    const first = await at('f2-duration', only('new-role'))
    await first.user.click(use())
    const [item] = first.now().answers['f2-duration']!.evidence
    first.unmount()
    const second = await at('f8-evaluation', first.now())
    await second.user.click(use())
    expect(second.now().answers['f8-evaluation']!.evidence).toEqual([item])
    second.unmount()
    const later = changedPay(second.now())
    const answered = { ...later.answers['f2-duration']!, level: 3 as const }
    const third = await at('f2-duration', { ...later, answers: { ...later.answers, 'f2-duration': answered } })
    expect(text()).toContain(words.changed)
    await third.user.click(use())
    const [anew, ...others] = third.now().answers['f2-duration']!.evidence
    expect(others).toEqual([])
    expect(anew).not.toBe(item)
    expect(Object.keys(third.now().evidence)).toEqual(expect.arrayContaining([item, anew]))
  })

  it('lets an answer stand that is another one, and says so quietly', async () => {
    const answers = { 'f2-duration': { ...blankAnswer, level: 3 as const, basis: 3 as const } }
    const { now } = await at('f2-duration', { ...only('new-role'), answers })
    expect(text()).toContain(words.stands.other)
    expect(text()).not.toContain(words.changed)
    expect(now().answers).toBe(answers)
  })

  it('only asks where it knows no more than a most', async () => {
    await at('f3-streams', only('new-role'))
    expect(text()).toContain(words.asks(named('f3-streams').levels[2]))
    expect(screen.queryByRole('button', { name: new RegExp(`^${words.use}`) })).toBeNull()
  })

  it('tells plans that differ by name, and uses each for its plan', async () => {
    const { plans, settings } = moneyIn(tarn)
    const levels = plans.flatMap((plan) =>
      levelsSuggested(plan, settings).flatMap(({ question, level }) =>
        question === 'f2-duration' ? [[plan.id, level]] : [],
      ),
    )
    const { user, now } = await at('f2-duration', tarn)
    const boxes = document.querySelectorAll('.points-to')
    expect(boxes.length).toBeGreaterThan(1)
    for (const box of boxes) expect(within(box as HTMLElement).getByText(/^Your figures for /)).toBeTruthy()
    while (screen.queryAllByRole('button', { name: new RegExp(`^${words.use}`) }).length > 0) await user.click(use())
    const { byPlan } = now().answers['f2-duration']!
    const answeredFor = levels.filter(([plan]) => content.plans.some(({ id }) => id === plan))
    expect(Object.fromEntries(Object.entries(byPlan).map(([plan, said]) => [plan, said.level]))).toEqual(
      Object.fromEntries(answeredFor),
    )
  })
})

describe('what figures point to, beside a fact', () => {
  it('is what a saving is counted in, and is chosen by a press', async () => {
    const { user, now } = await show(<FactsStep />, { assessment: only('new-role'), path: '/a/a1/set-up/facts' })
    expect(document.body.textContent).toContain(words.because(words.saving.cash('£24,156')))
    await user.click(use(0))
    expect(now().facts['saving']!.chosen).toEqual(['cited'])
    await user.click(use(0))
    expect(now().facts['saving-in']!.chosen).toEqual(['beds', 'cash', 'visits'])
    expect(Object.keys(now().evidence)).toEqual(Object.keys(tarn.evidence))
  })

  it('is the main reason that the grid points to', async () => {
    await show(<FactPage page="fact" domain="skills" question="s3-why-not-reaching" fact="skill-cause" />, {
      assessment: comingHomeAssessment,
      path: `/a/${comingHomeAssessment.id}/skills/s3-why-not-reaching/skill-cause`,
    })
    await waitFor(() => expect(text()).toContain(words.grid))
    expect(text()).toMatch(/of the hours that are left in a week, and to mend what comes next [\d.]+/)
  })
})

describe('what the task grid comes to on a rung', () => {
  const rung = content.ladder.find(({ id }) => id === 'share-skills')!
  const ladderAt = async (given: Partial<RungAnswer>, assessment: Assessment = comingHomeAssessment) => {
    const ladder = { [rung.id]: { ...blankRung, ...given } }
    const shown = await show(<LadderPage />, { assessment: { ...assessment, ladder } })
    return { ...shown, said: () => shown.now().ladder[rung.id] }
  }
  const sentence = words.leftOver.draft('79.5', '25 November 2026')

  it('becomes a sentence by a press, and never how far it was looked into', async () => {
    const { user, said } = await ladderAt({ looked: 1, leftOver: 'Evenings.' })
    const button = await screen.findByRole('button', { name: words.use })
    await user.click(button)
    expect(said()!.leftOver).toMatch(/^Evenings\.\nBy the task grid of 25 November 2026, [\d.]+ hours/)
    expect(said()).toMatchObject({ looked: 1, evidence: [] })
    expect(screen.queryByRole('button', { name: words.use })).toBeNull()
  })

  it('is not offered before a rung was looked at', async () => {
    await ladderAt({})
    await act(async () => undefined)
    expect(screen.queryByRole('button', { name: words.use })).toBeNull()
  })

  it('has a mark once the grid comes to something else, and another press puts it right', async () => {
    const { user, said } = await ladderAt({ looked: 2, leftOver: `${sentence} Nights.` })
    await user.click(await screen.findByRole('button', { name: words.use }))
    expect(said()!.leftOver).toMatch(
      /^By the task grid of 25 November 2026, [\d.]+ hours of work a week are left\. Nights\.$/,
    )
    expect(said()!.leftOver).not.toContain('79.5')
  })
})

describe('what the task grid points to, beside a question', () => {
  it('is used with the grid as its evidence, by date and size', async () => {
    const assessment = { ...comingHomeAssessment, answers: {}, id: 'a1' }
    const { user, now } = await at('s10-fill-first', assessment)
    await waitFor(() => expect(text()).toContain(words.grid))
    expect(text()).toContain(words.because(words.gridSays['filled-in-part']('170', '132.5')))
    await user.click(use())
    const answer = now().answers['s10-fill-first']!
    expect(answer).toMatchObject({ level: 2, basis: 1 })
    expect(now().evidence[answer.evidence[0]!]!.what).toBe('Task grid of 25 November 2026, 36 tasks, 9 roles')
  })
})
