import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import type { Assessment, Scenario } from '../../../src/domain/assessment.ts'
import { blankScenario, withSupposed, type Supposed } from '../../../src/domain/scenario.ts'
import { ScenariosPage } from '../../../src/features/scenarios/scenarios-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { anAssessment, everyAnswer } from '../../fixtures/assessments.ts'
import { show } from '../harness.tsx'

const { scenarios: words, decision, common, interview, ladder } = en
const gap: Supposed = { kind: 'question', id: 'n4-gap', to: { level: 2, basis: 2 } }
const kindOfGap: Supposed = { kind: 'fact', id: 'gap-kind', to: { chosen: ['capability'] } }
const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
const real = anAssessment({ levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 }, facts }, content)
const question = content.questions.find(({ id }) => id === 'n4-gap')!

const open = (scenarios: Readonly<Record<string, Scenario>> = {}, scenario?: string, assessment: Assessment = real) =>
  show(<ScenariosPage scenario={scenario} />, {
    assessment: { ...assessment, scenarios },
    path: `/a/fixture/scenarios${scenario ? `/${scenario}` : ''}`,
  })
const supposing = (name: string, ...supposed: readonly Supposed[]) => withSupposed(blankScenario(name), supposed)

const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')!
const cells = (name: string) => within(row(name)).getAllByRole('cell')

describe('scenarios side by side', () => {
  const kept = { a: supposing('With the gap named', gap), b: blankScenario('As it is') }

  test('show what comes out of each beside the real answers, and mark what is changed', async () => {
    await open(kept)
    const [yours, named, same] = cells(words.compare.outcome)
    expect(yours).toHaveTextContent(decision.outcomes['need-not-demonstrated'])
    expect(named).toHaveTextContent(`${decision.outcomes['existing-roles']} ${words.compare.changed}`)
    expect(same).toHaveTextContent(decision.outcomes['need-not-demonstrated'])
    expect(same).not.toHaveTextContent(words.compare.changed)
  })

  test('mark each answer and each test that is changed, and list no other', async () => {
    await open(kept)
    const [yours, named, same] = cells(question.short)
    expect(yours).toHaveTextContent(question.levels[0])
    expect(named).toHaveTextContent(question.levels[2])
    expect(named).toHaveTextContent(words.compare.changed)
    expect(same).not.toHaveTextContent(words.compare.changed)
    const tests = [...content.tests, ...content.gates, ...content.routes.flatMap(({ burden }) => burden)]
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
    const told = tests.filter(({ name }) => names.includes(name))
    expect(told.length).toBeGreaterThan(0)
    for (const { name } of told) expect(cells(name)[1]).toHaveTextContent(words.compare.changed)
    expect(screen.queryByRole('rowheader', { name: 'Where it breaks' })).toBeNull()
  })

  test('up to four at once; another one can take the place of one of them', async () => {
    const five = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, blankScenario(`Scenario ${id}`)]))
    const { user } = await open(five)
    const columns = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    const box = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`${name}$`) })
    expect(columns(), 'the newest').toEqual([words.yours, 'Scenario b', 'Scenario c', 'Scenario d', 'Scenario e'])
    expect(box('Scenario a')).toBeDisabled()
    await user.click(box('Scenario c'))
    await user.click(box('Scenario a'))
    expect(columns()).toEqual([words.yours, 'Scenario a', 'Scenario b', 'Scenario d', 'Scenario e'])
    for (const name of ['Scenario b', 'Scenario d', 'Scenario e', 'Scenario a']) await user.click(box(name))
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('link', { name: 'Scenario c' })).toHaveAttribute('href', '/a/fixture/scenarios/c')
  })

  test('while something holds it back, says what, and gives no form without its condition', async () => {
    await open(kept)
    const [yours] = cells(words.compare.holdsBack)
    expect(yours).not.toHaveTextContent(words.compare.nothing)
    expect(cells(words.compare.form)[0]).toHaveTextContent(/if the need is shown/)
    expect(cells(words.compare.conditions)[0]).toHaveTextContent(words.compare.later)
  })

  test('one is started from the real answers, or from another', async () => {
    const { user, now, visited } = await open(kept)
    await user.type(screen.getByLabelText(words.start.name), '  And more  ')
    await user.selectOptions(screen.getByLabelText(words.start.from), 'With the gap named')
    await user.click(screen.getByRole('button', { name: words.start.add }))
    expect(now().scenarios['new-1']).toEqual({ ...kept.a, name: 'And more' })
    expect(visited.at(-1)).toBe('/a/fixture/scenarios/new-1')
  })

  test('one whose name looks like details of a person is kept only once somebody says so', async () => {
    const { user, now } = await open()
    await user.type(screen.getByLabelText(words.start.name), 'As ward.nurse@example.org asked')
    await user.click(screen.getByRole('button', { name: words.start.add }))
    expect(await screen.findByText(en.personal.title, { selector: 'b' })).toBeInTheDocument()
    expect(now().scenarios).toEqual({})
    await user.click(await screen.findByRole('button', { name: en.personal.keep }))
    expect(now().scenarios['new-1']!.name).toBe('As ward.nurse@example.org asked')
  })

  test('one without a name is refused, and said how to mend it', async () => {
    const { user, now } = await open()
    await user.click(screen.getByRole('button', { name: words.start.add }))
    expect(await screen.findByText(words.start.errors.missing, { selector: 'a' })).toBeInTheDocument()
    expect(now().scenarios).toEqual({})
  })
})

describe('a scenario', () => {
  const choose = async (shown: Awaited<ReturnType<typeof open>>, name: string | RegExp) =>
    shown.user.selectOptions(screen.getByLabelText(words.one.which), screen.getByRole('option', { name }))

  test('is changed by choosing an answer and what to suppose; the real answers stay as they are', async () => {
    const shown = await open({ a: blankScenario('If') }, 'a')
    expect(screen.getByText(words.one.nothing)).toBeInTheDocument()
    await choose(shown, question.short)
    expect(screen.getByRole('radio', { name: new RegExp(words.one.asAnswered) })).toBeChecked()
    await shown.user.click(screen.getByRole('radio', { name: question.levels[2] }))
    expect(shown.now().scenarios['a']!.answers).toEqual({ 'n4-gap': { level: 2, basis: 2 } })
    expect(screen.getAllByText(words.one.other, { exact: false }).length).toBeGreaterThan(0)
    await shown.user.click(screen.getByRole('radio', { name: common.basis[3] }))
    expect(shown.now().scenarios['a']!.answers).toEqual({ 'n4-gap': { level: 2, basis: 3 } })
    const { scenarios: _own, ...rest } = shown.now()
    const { scenarios: _none, ...before } = real
    expect(rest).toEqual(before)
  })

  test.each([
    [0, 2],
    [1, 2],
    [3, 3],
  ] as const)(
    'supposes a level as backed up, or as firmly as it is shown: from %s it is %s',
    async (shown, supposed) => {
      const levels = { ...everyAnswer(2, 2, content), 'n4-gap': [0, shown] as const }
      const assessment = anAssessment({ levels, facts }, content)
      const { user, now } = await open({ a: blankScenario('If') }, 'a', assessment)
      await user.selectOptions(
        screen.getByLabelText(words.one.which),
        screen.getByRole('option', { name: question.short }),
      )
      await user.click(screen.getByRole('radio', { name: question.levels[1] }))
      expect(now().scenarios['a']!.answers).toEqual({ 'n4-gap': { level: 1, basis: supposed } })
    },
  )

  test('can suppose that an answer is not known, a fact, and a step of the ladder', async () => {
    const shown = await open({ a: blankScenario('If') }, 'a')
    await choose(shown, question.short)
    await shown.user.click(screen.getByRole('radio', { name: interview.unknown }))
    const fact = content.facts.find(({ id }) => id === 'gap-kind')!
    await choose(shown, new RegExp(fact.ask.replace('?', '[?]$')))
    await shown.user.click(screen.getByRole('radio', { name: new RegExp(`^${fact.options[2]!.say}`) }))
    const many = content.facts.find((one) => one.many)!
    await choose(shown, new RegExp(many.ask.replace('?', '[?]$')))
    await shown.user.click(screen.getByRole('checkbox', { name: new RegExp(`^${many.options[0]!.say}`) }))
    await shown.user.click(screen.getByRole('checkbox', { name: new RegExp(`^${many.options[1]!.say}`) }))
    await choose(shown, content.ladder[0]!.name)
    await shown.user.click(screen.getByRole('radio', { name: ladder.looked[3] }))
    expect(shown.now().scenarios['a']).toEqual({
      name: 'If',
      answers: { 'n4-gap': { level: 'unknown', basis: 0 } },
      facts: {
        'gap-kind': { chosen: [fact.options[2]!.id] },
        [many.id]: { chosen: [many.options[0]!.id, many.options[1]!.id] },
      },
      ladder: { [content.ladder[0]!.id]: 3 },
      figures: {},
    })
  })

  test('opens what is to be changed, and goes there', async () => {
    const { user } = await open({ a: supposing('If', gap) }, 'a')
    await user.click(screen.getByRole('button', { name: new RegExp(`^${common.change}.*${question.short}`) }))
    expect(screen.getByLabelText(words.one.which)).toHaveFocus()
    expect(screen.getByRole('radio', { name: question.levels[2] })).toBeChecked()
  })

  test('leads to the real answer and back, and says which of the two it is', async () => {
    await open({ a: supposing('If', gap) }, 'a')
    const link = screen.getByRole('link', { name: new RegExp(words.one.toReal) })
    expect(link).toHaveAttribute('href', `/a/fixture/need/n4-gap?return=${encodeURIComponent('scenarios/a')}`)
  })

  test('says what holds it back, and what the open answers can still lead to', async () => {
    await open({ a: supposing('If', gap) }, 'a')
    const says = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling!
    expect(says(words.compare.holdsBack)).toHaveTextContent(words.compare.nothing)
    expect(says(words.compare.possible)).toHaveTextContent(decision.outcomes['existing-roles'])
  })

  test('lets go of one thing at a time, says so, and each step can be undone', async () => {
    const { user, now, actor } = await open({ a: supposing('If', gap, kindOfGap) }, 'a')
    await user.click(screen.getByRole('button', { name: new RegExp(`^${words.one.undo}.*${question.short}`) }))
    expect(now().scenarios['a']).toEqual(supposing('If', kindOfGap))
    expect(screen.getByText(words.one.undone(question.short))).toBeInTheDocument()
    actor.send({ type: 'change.undone' })
    expect(now().scenarios['a']).toEqual(supposing('If', gap, kindOfGap))
  })

  test('says of each thing what it is really, and where that is the same', async () => {
    await open({ a: supposing('If', gap, kindOfGap) }, 'a')
    const supposed = screen.getByRole('heading', { name: words.one.supposed }).closest('section')!
    const [first, second] = within(supposed).getAllByRole('listitem')
    expect(first).toHaveTextContent(`${words.one.now} ${question.levels[0]}`)
    expect(second).toHaveTextContent(words.one.asNow)
  })

  test('is given another name, and never none', async () => {
    const { user, now } = await open({ a: blankScenario('If') }, 'a')
    const name = screen.getByLabelText(words.one.rename)
    await user.clear(name)
    await user.tab()
    expect(now().scenarios['a']!.name).toBe('If')
    expect(screen.getByText(words.one.nameless)).toBeInTheDocument()
    await user.type(name, 'If only')
    await waitFor(() => expect(now().scenarios['a']!.name).toBe('If only'))
    expect(name, 'the new name is no new page').toHaveFocus()
    await user.tab()
    expect(now().scenarios['a']!.name).toBe('If only')
  })

  test('is removed, and comes back with undo', async () => {
    const { user, now, actor, visited } = await open({ a: supposing('If', gap) }, 'a')
    await user.click(screen.getByRole('button', { name: words.one.remove }))
    expect(now().scenarios).toEqual({})
    expect(visited.at(-1)).toBe('/a/fixture/scenarios?removed')
    actor.send({ type: 'change.undone' })
    expect(now().scenarios).toEqual({ a: supposing('If', gap) })
  })

  test('that is not there says so', async () => {
    await open({}, 'gone')
    expect(screen.getByText(words.one.notThere)).toBeInTheDocument()
  })
})
