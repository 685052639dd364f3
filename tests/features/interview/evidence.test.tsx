import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Link, Route } from 'wouter'
import { asked } from '../../../src/content/asked.ts'
import { content } from '../../../src/content/index.ts'
import { blankAnswer, type Answer, type Assessment, type EvidenceItem } from '../../../src/domain/assessment.ts'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { anAssessment } from '../../fixtures/assessments.ts'
import { paths } from '../../../src/ports/paths.ts'
import { stopOf } from '../../../src/domain/walk.ts'
import { show, typeDate } from '../harness.tsx'

const { evidence: words } = en
const { errors } = en.interview
const [question, following] = content.questions.filter(({ domain }) => domain === 'need')
const item = (what: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  what,
  kind: 'trial',
  source: 'Trust',
  date: '2026-03-12',
  holder: '',
  link: '',
  ...more,
})
let opened = 0

/** The question answered and backed up, with these items attached out of all there are; each time another assessment. */
async function open(
  evidence: Assessment['evidence'] = {},
  attached: readonly string[] = Object.keys(evidence),
  more: Partial<Answer> = { basis: 2 },
) {
  const id = `evidence-${++opened}`
  const answer = { ...blankAnswer, level: 2 as const, ...more, evidence: [...attached] }
  const page = (
    <>
      <Route path="/a/:id">
        <Link href={paths.question(id, question!)}>Back</Link>
      </Route>
      <Route path="/a/:id/*">
        <Link href={paths.hub(id)}>Away</Link>
        <QuestionPage {...stopOf(question!)} />
      </Route>
    </>
  )
  const assessment = { ...anAssessment({}, asked), id, evidence, answers: { [question!.id]: answer } }
  const shown = await show(page, { assessment, path: paths.question(id, question!) })
  const press = (name: string | RegExp) => shown.user.click(screen.getByRole('button', { name }))
  return {
    ...shown,
    press,
    /** Whether somebody has gone on to the next question. */
    hasGoneOn: () => shown.visited.at(-1) === paths.question(id, following!),
    begin: async () => {
      await press(words.add)
      return screen.findByLabelText(words.what)
    },
    attached: () => shown.now().answers[question!.id]!.evidence,
    items: () => Object.values(shown.now().evidence),
  }
}
const addButton = () => screen.getByRole('button', { name: words.add })
const changeButton = (what: string) => screen.getByRole('button', { name: new RegExp(`${en.common.change}.*${what}`) })
const kind = () => screen.getByLabelText(words.kind)
const next = () => screen.getByRole('button', { name: /^(Next|Check your answers)/ })

describe('after a press of a button that goes away, the focus is', () => {
  test('on the item that was kept, new or changed', async () => {
    const { user, begin, press, items } = await open()
    await user.type(await begin(), 'Audit')
    await user.selectOptions(kind(), 'trial')
    await press(words.keep)
    await waitFor(() => expect(changeButton('Audit')).toHaveFocus())
    await user.click(changeButton('Audit'))
    await user.type(await screen.findByLabelText(words.what), ' again')
    await press(words.keep)
    await waitFor(() => expect(changeButton('Audit again')).toHaveFocus())
    expect(items().map(({ what }) => what)).toEqual(['Audit again'])
  })

  test('where one adds evidence, when a new item is cancelled', async () => {
    const { begin, press } = await open()
    await begin()
    await press(en.common.cancel)
    expect(addButton()).toHaveFocus()
  })

  test('on the item whose change is cancelled', async () => {
    const { user, press } = await open({ a: item('Audit'), b: item('Survey') })
    await user.click(changeButton('Survey'))
    await screen.findByLabelText(words.what)
    await press(en.common.cancel)
    expect(changeButton('Survey')).toHaveFocus()
  })

  test('where one adds evidence, when an item is taken off', async () => {
    const { press, attached } = await open({ a: item('Audit') })
    await press(words.detach)
    expect(attached()).toEqual([])
    expect(addButton()).toHaveFocus()
  })
})

describe('an item that is there already', () => {
  test('is taken off by itself; what else is attached stays, and it is still among the items', async () => {
    const { user, attached, items } = await open({ a: item('Audit'), b: item('Survey') })
    const row = within(screen.getByText('Audit').closest('li')!)
    await user.click(row.getByRole('button', { name: words.detach }))
    expect(attached()).toEqual(['b'])
    expect(items()).toHaveLength(2)
  })

  test('is used when the button is pressed, not when it is chosen', async () => {
    const { user, press, attached } = await open({ a: item('Audit') }, [])
    await user.selectOptions(screen.getByLabelText(words.attach), 'a')
    expect(attached()).toEqual([])
    await press(words.use)
    expect(attached()).toEqual(['a'])
    expect(changeButton('Audit')).toHaveFocus()
  })

  test('has to be chosen first', async () => {
    const { press, attached } = await open({ a: item('Audit') }, [])
    await press(words.use)
    expect(attached()).toEqual([])
    expect(screen.getByLabelText(words.attach)).toHaveFocus()
  })
})

describe('the date of an item', () => {
  test('may be today and not after', async () => {
    const { user, begin, press, items } = await open()
    await user.type(await begin(), 'Audit')
    await user.selectOptions(kind(), 'trial')
    await typeDate(user, words.date, '26', '11', '2026')
    await press(words.keep)
    expect(await screen.findByRole('link', { name: words.errors.date })).toBeInTheDocument()
    expect(items()).toEqual([])
    await typeDate(user, words.date, '25')
    await press(words.keep)
    await waitFor(() => expect(items()).toHaveLength(1))
  })

  test('is told in words', async () => {
    await open({ a: item('Audit') })
    expect(screen.getByText(/12 March 2026/)).toBeInTheDocument()
  })
})

describe('evidence that is begun', () => {
  test('is kept when one goes on, if it says what it is and its kind', async () => {
    const { user, begin, items, attached, hasGoneOn } = await open()
    await user.type(await begin(), 'Audit')
    await user.selectOptions(kind(), 'trial')
    await user.click(next())
    await waitFor(() => expect(hasGoneOn()).toBe(true))
    expect(items()).toEqual([item('Audit', { source: '', date: '' })])
    expect(attached()).toEqual(['new-1'])
  })

  test('holds one up as long as it says too little; the summary leads to it', async () => {
    const { user, begin, press, items, hasGoneOn } = await open()
    await user.type(await begin(), 'Audit')
    await user.click(next())
    const begun = await screen.findByRole('link', { name: words.errors.begun })
    expect(begun.closest('.error-summary')).toHaveFocus()
    expect(screen.getByRole('link', { name: words.errors.kind })).toBeInTheDocument()
    await user.click(begun)
    expect(screen.getByLabelText(words.what)).toHaveFocus()
    expect([hasGoneOn(), items()]).toEqual([false, []])
    await press(en.common.cancel)
    await user.click(next())
    await waitFor(() => expect(hasGoneOn()).toBe(true))
  })

  test('holds nobody up where nothing was typed', async () => {
    const { user, begin, hasGoneOn } = await open()
    await begin()
    await user.click(next())
    await waitFor(() => expect(hasGoneOn()).toBe(true))
  })

  test('is kept also where the answer itself is not complete', async () => {
    const { user, begin, items } = await open({}, [], {})
    await user.type(await begin(), 'Audit')
    await user.selectOptions(kind(), 'trial')
    await user.click(next())
    expect(await screen.findByRole('link', { name: errors.basis })).toBeInTheDocument()
    expect(items()).toHaveLength(1)
  })

  test('is there again after one was away, without taking the focus; cancelled, it is gone', async () => {
    const { user, begin, press, items } = await open({ a: item('Audit') })
    await user.type(await begin(), 'Half a survey')
    await user.click(screen.getByRole('link', { name: 'Away' }))
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(await screen.findByLabelText(words.what)).toHaveValue('Half a survey')
    expect(screen.getByLabelText(words.what)).not.toHaveFocus()
    await press(en.common.cancel)
    await user.click(screen.getByRole('link', { name: 'Away' }))
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(screen.queryByLabelText(words.what)).not.toBeInTheDocument()
    expect(items()).toEqual([item('Audit')])
  })

  test('a change that is begun is there again too, and an item that is only looked at holds nothing', async () => {
    const { user, press, items } = await open({ a: item('Audit') })
    await user.click(changeButton('Audit'))
    await user.type(await screen.findByLabelText(words.what), ' of visits')
    await user.click(screen.getByRole('link', { name: 'Away' }))
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await press(words.keep)
    await waitFor(() => expect(items()).toEqual([item('Audit of visits')]))
    await user.click(changeButton('Audit'))
    await user.click(screen.getByRole('link', { name: 'Away' }))
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(screen.queryByLabelText(words.what)).not.toBeInTheDocument()
  })
})
