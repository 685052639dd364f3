import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { asked } from '../../../src/content/asked.ts'
import { needQuestions } from '../../../src/content/questions/need.ts'
import type { Answer, Assessment } from '../../../src/domain/assessment.ts'
import { CheckAnswersPage } from '../../../src/features/review/check-answers-page.tsx'
import { anAssessment, type Given } from '../../fixtures/assessments.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const path = '/a/fixture/check-answers'
const check = (given: Given, more: Partial<Assessment> = {}, query = '') =>
  show(<CheckAnswersPage />, { assessment: { ...anAssessment(given, asked), ...more }, path: path + query })
const question = (id: string) => asked.questions.find((known) => known.id === id)!
const row = (id: string) => document.getElementById(`answer-${id}`)!
const settled = () => waitFor(() => expect(screen.queryByText(/Looking at how/)).not.toBeInTheDocument())

describe('an answer', () => {
  test('stands with its level in words, how it is known, its evidence and who answered', async () => {
    const given = anAssessment({ levels: { 'n1-boundary': [2, 2] } }, asked)
    await show(<CheckAnswersPage />, {
      path,
      assessment: {
        ...given,
        answers: { 'n1-boundary': { ...given.answers['n1-boundary']!, voices: ['nurses'], note: 'As seen in May' } },
      },
    })
    expect(row('n1-boundary')).toHaveTextContent(question('n1-boundary').levels[2])
    expect(row('n1-boundary')).toHaveTextContent('Backed up · one item of evidence')
    expect(row('n1-boundary')).toHaveTextContent('Answered by: District nurses')
    expect(row('n1-boundary')).toHaveTextContent('As seen in May')
    await settled()
  })

  test('is a line that says its name, level, how it is known and what is with it; the rest opens in place', async () => {
    const given = anAssessment({ levels: { 'n4-gap': [2, 2] }, facts: { 'gap-kind': 'capability' } }, asked)
    const noted = { ...given.answers['n4-gap']!, note: 'As seen in May' }
    await show(<CheckAnswersPage />, { path, assessment: { ...given, answers: { 'n4-gap': noted } } })
    const line = row('n4-gap').querySelector('summary')!
    expect(within(line).getByRole('heading', { level: 3, name: 'What is missing' })).toBeInTheDocument()
    expect(line).toHaveTextContent(question('n4-gap').levels[2])
    expect(line).toHaveTextContent('Backed up')
    expect(line).toHaveTextContent('1 item, 1 note, 1 of 2 facts')
    expect(line).not.toHaveTextContent('As seen in May')
    expect(line.closest('details')).not.toHaveAttribute('open')
    expect(within(line).queryByRole('link')).toBeNull()
  })

  test.each([
    ['unknown', 'Not known'],
    [[1, 0], 'Only assumed'],
    [undefined, 'To do'],
  ] as const)('says in its line that it is open: %j', async (said, says) => {
    await check({ levels: { 'n1-boundary': said, 'n2-need-from-users': [2, 2] } })
    expect(row('n1-boundary').querySelector('summary')).toHaveTextContent(says)
  })

  test('that differs by plan stands once for each plan', async () => {
    const given = anAssessment({ levels: { 'g4-supervision': [3, 2] } }, asked)
    const byPlan: Answer['byPlan'] = { 'new-role': { level: 0, basis: 1, evidence: [], note: '' } }
    const answer = { ...given.answers['g4-supervision']!, byPlan }
    await show(<CheckAnswersPage />, { path, assessment: { ...given, answers: { 'g4-supervision': answer } } })
    const { levels } = question('g4-supervision')
    expect(row('g4-supervision')).toHaveTextContent(`${en.plans.of('A new role', levels[0])} ${en.common.basis[1]}.`)
    expect(row('g4-supervision')).toHaveTextContent(
      `${en.plans.of('The roles you have', levels[3])} ${en.common.basis[2]}.`,
    )
  })

  test('says how far it is carried where that is less than what is claimed', async () => {
    const given = anAssessment({ levels: { 'n1-boundary': [2, 3] } }, asked)
    await show(<CheckAnswersPage />, { path, assessment: { ...given, evidence: {} } })
    expect(row('n1-boundary')).toHaveTextContent('as far as “Only said”')
    const why = en.carried.countsAs(en.common.basis[1], en.carried.why['no-dated-item'])
    expect(row('n1-boundary').querySelector('summary')).toHaveTextContent(why)
  })

  test('is marked in words where it is not known, only assumed, or the groups differ widely', async () => {
    const given = anAssessment(
      {
        levels: {
          'n1-boundary': 'unknown',
          'n2-need-from-users': [1, 0],
          's6-identity': [0, 1],
          'y5-relationships': [2, 1],
        },
      },
      asked,
    )
    const apart = { ...given.answers['s6-identity']!, recordedBefore: { nurses: 0, carers: 3 } } as const
    await show(<CheckAnswersPage />, {
      path,
      assessment: { ...given, answers: { ...given.answers, 's6-identity': apart } },
    })
    expect(row('n1-boundary')).toHaveTextContent('Not known.')
    expect(row('n2-need-from-users')).toHaveTextContent('Only assumed.')
    expect(row('s6-identity')).toHaveTextContent('The groups differ widely.')
    expect(row('s6-identity')).toHaveTextContent(`Carers: ${question('s6-identity').levels[3]}`)
    expect(row('y5-relationships')).not.toHaveTextContent('differ widely')
  })

  test('names a group that has since left the room as such, and a group that does not know', async () => {
    const given = anAssessment({ levels: { 's6-identity': [1, 1], 'n1-boundary': [1, 1] } }, asked)
    const [identity, boundary] = [given.answers['s6-identity']!, given.answers['n1-boundary']!]
    await show(<CheckAnswersPage />, {
      path,
      assessment: {
        ...given,
        voices: {
          ...given.voices,
          nurses: { ...given.voices['nurses']!, present: false, people: '', isAffected: true },
        },
        answers: {
          's6-identity': { ...identity, recordedBefore: { nurses: 'unknown', carers: 1 } },
          'n1-boundary': { ...boundary, voices: ['nurses', 'constructor'] },
        },
      },
    })
    const away = en.review.notInTheRoom('District nurses')
    expect(row('s6-identity')).toHaveTextContent(`${away}: ${en.interview.unknown}`)
    expect(row('n1-boundary')).toHaveTextContent(en.review.voices(away))
  })

  test('stays in the words of its day', async () => {
    const given = anAssessment({ levels: { 'n1-boundary': [2, 2] } }, asked)
    const ofItsDay = { ask: 'Where did it break?', said: 'Between two wards.', content: '2025.01' }
    await show(<CheckAnswersPage />, {
      path,
      assessment: { ...given, answers: { 'n1-boundary': { ...given.answers['n1-boundary']!, asked: ofItsDay } } },
    })
    expect(row('n1-boundary')).toHaveTextContent('Between two wards.')
    expect(row('n1-boundary')).toHaveTextContent('It was asked as: “Where did it break?”')
  })

  test('is changed on its own page, with the way straight back to its row', async () => {
    await check({ levels: { 'n1-boundary': [2, 2] } })
    const { href } = within(row('n1-boundary')).getByRole<HTMLAnchorElement>('link', {
      name: /Change.*Where it breaks/,
    })
    const address = new URL(href)
    expect(address.pathname).toBe('/a/fixture/need/n1-boundary')
    expect(address.searchParams.get('return')).toBe('check-answers?at=n1-boundary')
  })

  test('that was just changed is in focus again', async () => {
    await check({ levels: { 'n1-boundary': [2, 2] } }, {}, '?at=n1-boundary')
    expect(document.activeElement).toBe(within(row('n1-boundary')).getByRole('link'))
  })
})

test('facts and the ladder stand beside their question, what is not said among them', async () => {
  await check({ facts: { 'gap-kind': 'capability' }, ladder: { 'fill-vacancies': 3, 'share-skills': 1 } })
  expect(row('n4-gap')).toHaveTextContent('Know-how')
  expect(row('n1-boundary')).toHaveTextContent('Does the trouble lie inside one setting? Not said')
  expect(row('n6-alternatives')).toHaveTextContent(
    'Fill vacancies: Tried here. Left over: Half of the people still had no help (one item of evidence)',
  )
  expect(row('n6-alternatives')).toHaveTextContent('Share and move skills: Talked about')
  expect(row('n6-alternatives')).toHaveTextContent('Stop or simplify the work: Not said')
})

test('a rung without evidence counts as talked about, and the page says so', async () => {
  await check({}, { ladder: { 'fill-vacancies': { looked: 3, leftOver: '', evidence: [] } } })
  expect(row('n6-alternatives')).toHaveTextContent('It counts as talked about')
})

test('set-up is there whole: what it is about, who is in the room and who is not, the facts, the parked role', async () => {
  const voices = {
    one: { group: 'Managers', organisation: 'Trust', kind: 'manager', present: true, people: '', isAffected: true },
    two: { group: 'Carers', organisation: '', kind: 'people', present: false, people: '', isAffected: true },
  } as const
  await check({ voices, roleTitle: 'Care navigator', facts: { saving: 'hoped' } })
  const setUp = screen.getByRole('heading', { name: 'Set-up' }).closest('section')!
  for (const say of ['A fixture', 'Managers (Trust)', 'Carers', 'We hope for one', '“Care navigator”'])
    expect(setUp).toHaveTextContent(say)
  const { href } = within(setUp).getByRole<HTMLAnchorElement>('link', { name: /Change.*In the room/ })
  expect(new URL(href).pathname).toBe('/a/fixture/set-up/voices')
})

test('questions that nobody has touched are folded into one line, and stand open when only they are shown', async () => {
  const { unmount } = await check({ levels: { 'n1-boundary': [2, 2] }, facts: { 'gap-kind': 'capability' } })
  expect(row('n1-boundary').closest('details')).toBeNull()
  expect(row('n4-gap').closest('details')).toBeNull()
  const fold = row('n3-size-and-mix').closest('details')!
  expect(within(fold).getByText(new RegExp(`^${needQuestions.length - 2} not answered yet`))).toBeInTheDocument()
  unmount()
  await check({ levels: { 'n1-boundary': [2, 2] } }, {}, '?show=to-do')
  expect(row('n3-size-and-mix').closest('details')).toBeNull()
})

test('a question in the fold is in view when it was just looked at', async () => {
  await check({}, {}, '?at=n1-boundary')
  expect(row('n1-boundary').closest('details')).toHaveAttribute('open')
})

test('a fact of set-up that nobody touched is not said, and is changed where it is asked', async () => {
  await check({})
  const setUp = screen.getByRole('heading', { name: 'Set-up' }).closest('section')!
  expect(setUp).not.toHaveTextContent('Not known')
  const { href } = within(setUp).getByRole<HTMLAnchorElement>('link', { name: /Change.*work alone/ })
  const { pathname, searchParams } = new URL(href)
  expect(pathname).toBe('/a/fixture/set-up/facts')
  expect(searchParams.get('at')).toBe('alone')
  expect(searchParams.get('return')).toBe('check-answers?at=fact-alone')
})

describe('answers that pull against each other', () => {
  const given: Given = { levels: { 'n4-gap': [2, 2], 'y2-leaders': [1, 1] } }

  test('are marked at each of them, and told together', async () => {
    await check(given)
    expect(row('n4-gap')).toHaveTextContent(question('n4-gap').levels[2])
    const told = await screen.findByRole('heading', { name: 'A gap is named, but leaders do not yet act on it' })
    expect(told.closest('li')).toHaveTextContent('It rests on: What is missing, ')
    expect(row('n4-gap')).toHaveTextContent('Pulls against another answer: A gap is named')
    expect(row('y2-leaders')).toHaveTextContent('Pulls against another answer: A gap is named')
    expect(row('n1-boundary')).not.toHaveTextContent('Pulls against')
  })

  test('can be shown alone', async () => {
    await check(given, {}, '?show=contradictory')
    await screen.findByText(question('n4-gap').ask)
    expect(screen.queryByText(question('n1-boundary').ask)).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Set-up' })).not.toBeInTheDocument()
  })

  test('are marked at the plain facts of set-up too, so that as many are marked as are counted', async () => {
    await check({ facts: { saving: 'claimed' }, levels: { 'f4-substitution': [1, 1] } })
    const steps = (await screen.findByRole('heading', { name: 'Set-up' }))
      .closest('section')!
      .querySelector('.checked')!
    const marked = [...steps.children].filter((step) => step.textContent.includes(en.review.withIt.pulls))
    expect(marked).toHaveLength(1)
    expect(marked[0]).toHaveTextContent(/^Plain facts/)
  })

  test('a tension with a fact of set-up shows that fact', async () => {
    await check(
      { facts: { saving: 'claimed', alone: 'yes' }, levels: { 'f4-substitution': [1, 1] } },
      {},
      '?show=contradictory',
    )
    const setUp = (await screen.findByRole('heading', { name: 'Set-up' })).closest('section')!
    expect(setUp).toHaveTextContent('Is a saving part of the case?')
    expect(setUp).not.toHaveTextContent('Would anyone work alone')
  })
})

test.each([
  ['to-do', 'n3-size-and-mix'],
  ['not-known', 'n1-boundary'],
  ['assumed', 'n2-need-from-users'],
])('the page can be narrowed to %s', async (narrowing, shown) => {
  await check({ levels: { 'n1-boundary': 'unknown', 'n2-need-from-users': [1, 0] } }, {}, `?show=${narrowing}`)
  const others = ['n1-boundary', 'n2-need-from-users', 'n3-size-and-mix'].filter((id) => id !== shown)
  expect(screen.getByText(question(shown).ask)).toBeInTheDocument()
  for (const id of others) expect(screen.queryByText(question(id).ask)).not.toBeInTheDocument()
})

describe('answers that do not count now', () => {
  test('outside the quick look stay, apart, and say so', async () => {
    await check({ levels: { 'n9-complexity': [2, 2], 'f2-duration': [1, 1] }, depth: 'screen' })
    expect(row('n9-complexity').closest('.left-out')).not.toBeNull()
    expect(row('f2-duration').closest('section')).toHaveTextContent('Kept, and left out of the quick look')
    expect(row('n1-boundary').closest('.left-out')).toBeNull()
    expect(screen.queryByText(question('n10-equity').ask)).not.toBeInTheDocument()
  })

  test('to a question that is no longer asked stay as they were put', async () => {
    const given = anAssessment({ levels: { 'n1-boundary': [2, 2] } }, asked)
    const old = {
      ...given.answers['n1-boundary']!,
      asked: { ask: 'An old question?', said: 'An old level.', content: '2020' },
    }
    await show(<CheckAnswersPage />, { path, assessment: { ...given, answers: { 'x1-old': old } } })
    const gone = screen.getByRole('heading', { name: 'No longer asked' }).closest('section')!
    expect(gone).toHaveTextContent('An old question?')
    expect(gone).toHaveTextContent('An old level.')
  })

  test('are none in most assessments, and then nothing is said of them', async () => {
    await check({ levels: { 'n1-boundary': [2, 2] } })
    expect(screen.queryByRole('heading', { name: 'No longer asked' })).not.toBeInTheDocument()
    expect(document.querySelector('.left-out')).toBeNull()
  })
})

test('the page leads on to the recommendation, and says that nothing is sent', async () => {
  await check({})
  expect(screen.getByRole('link', { name: 'See the recommendation' })).toHaveAttribute(
    'href',
    '/a/fixture/recommendation',
  )
  expect(document.body).toHaveTextContent('Nothing is sent anywhere.')
})
