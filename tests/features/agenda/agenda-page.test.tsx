import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { blankAnswer } from '../../../src/domain/assessment.ts'
import { edit } from '../../../src/domain/changes.ts'
import { AgendaPage } from '../../../src/features/agenda/agenda-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { anAssessment, everyAnswer, type Given } from '../../fixtures/assessments.ts'
import { show } from '../harness.tsx'

const { agenda: words, common, decision } = en
const begun: Given = { levels: { 'n4-gap': 'unknown', 'n1-boundary': 2 } }
const open = (query: string, given: Given = begun) =>
  show(<AgendaPage />, { assessment: anAssessment(given, content), path: `/a/fixture/agenda${query}` })
const linkTo = (name: string | RegExp) => screen.getAllByRole('link', { name })[0]!.getAttribute('href')!

describe('after a domain', () => {
  test('says what is still open and leads on to the next domain', async () => {
    await open('?after=need')
    expect(screen.getByRole('heading', { level: 1, name: words.afterTitle(common.domains.need) })).toBeInTheDocument()
    expect(screen.getByText(words.still(['a', 'b', 'c', 'd', 'e']))).toBeInTheDocument()
    const first = content.questions.find(({ domain }) => domain === 'skills')!
    expect(linkTo(words.next(common.domains.skills))).toBe(`/a/fixture/skills/${first.id}`)
  })

  test('leads on to a whole page for those who answer on whole pages', async () => {
    await open('?after=need&whole')
    expect(linkTo(words.next(common.domains.skills))).toBe('/a/fixture/skills')
  })

  test('leads to all the answers after the last, and in the quick look past what it does not ask', async () => {
    await open('?after=funding')
    expect(linkTo(words.toCheck)).toBe('/a/fixture/check-answers')
  })

  test('skips a domain that the quick look does not ask', async () => {
    await open('?after=governance', { ...begun, depth: 'screen' })
    expect(linkTo(words.toCheck)).toBe('/a/fixture/check-answers')
  })

  test('an answer that is given from here comes back here', async () => {
    await open('?after=need')
    expect(linkTo('What is missing')).toContain(`return=${encodeURIComponent('agenda?after=need')}`)
  })
})

/** Every step there is, as the agenda calls it once it has come past. */
const everywhere = [...content.questions, ...content.facts.filter(({ steers }) => steers)]
  .map(({ id }) => id)
  .concat('set-up', 'ladder')
  .join('.')

describe('settling one after another', () => {
  const next = (shown: Awaited<ReturnType<typeof open>>) => {
    const [path, query] = shown.visited.at(-1)!.split('?')
    return { path: path!, back: new URLSearchParams(query).get('return')! }
  }

  test('leads to what settles most, and each time on to another', async () => {
    const shown = await open('?settle=')
    await waitFor(() => expect(shown.visited.at(-1)).toContain('/need/n4-gap'))
    expect(next(shown)).toEqual({ path: '/a/fixture/need/n4-gap', back: 'agenda?settle=n4-gap' })

    const second = await open('?settle=n4-gap')
    await waitFor(() => expect(second.visited.at(-1)).not.toContain('/agenda'))
    const { path, back } = next(second)
    expect(path).not.toBe('/a/fixture/need/n4-gap')
    expect(back).toMatch(/^agenda\?settle=n4-gap\.[a-z0-9-]+$/)
  })

  test('follows what has just been answered: nothing is asked that can no longer matter', async () => {
    const shown = await open('?settle=', { levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 } })
    expect(shown.visited).toHaveLength(1)
    expect(screen.getByText(words.settled)).toBeInTheDocument()
    expect(screen.getByText(words.fixed(decision.outcomes['need-not-demonstrated']))).toBeInTheDocument()
  })

  test('comes to an end, and says so, when every page that matters has been come past', async () => {
    const shown = await open(`?settle=${everywhere}`)
    expect(shown.visited).toHaveLength(1)
    expect(screen.getByText(words.through)).toBeInTheDocument()
  })

  test('never comes to a page twice, and to every page that matters', async () => {
    let back = 'agenda?settle='
    const pages: string[] = []
    for (;;) {
      const shown = await open(back.slice('agenda'.length))
      const isThrough = () => shown.visited.at(-1)!.startsWith('/a/fixture/agenda')
      await waitFor(() => expect(!isThrough() || screen.queryByText(words.through)).toBeTruthy())
      if (isThrough()) break
      const step = next(shown)
      pages.push(step.path)
      back = step.back
      shown.unmount()
    }
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages.length).toBeGreaterThan(10)
  })
})

describe('the agenda as a page', () => {
  test('says of each answer why it matters and what to bring, with room for who and when on paper', async () => {
    await open('')
    const first = screen.getByRole('heading', { level: 3, name: 'What is missing' }).closest('li')!
    expect(first).toHaveTextContent(words.why)
    expect(first).toHaveTextContent(words.bring)
    expect(within(first).getByText(words.whoAndWhen)).toHaveClass('print-only')
    expect(screen.getByRole('button', { name: words.print })).toBeInTheDocument()
  })

  test('has the same list in the order of the walk, and stays in it', async () => {
    await open('')
    const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    const bySettling = names()
    const orders = screen.getByRole('navigation', { name: words.orderLabel })
    const walk = within(orders).getByRole('link', { name: words.orders.walk })
    expect(walk).toHaveAttribute('href', '/a/fixture/agenda?show=walk')
    await userEvent.click(walk)
    expect(screen.getByRole('heading', { name: words.first.walk })).toBeInTheDocument()
    expect(names()).not.toEqual(bySettling)
    expect([...names()].sort()).toEqual([...bySettling].sort())
    expect(linkTo('What is missing')).toContain(`return=${encodeURIComponent('agenda?show=walk')}`)
    expect(linkTo(words.oneByOne)).toBe('/a/fixture/agenda?show=walk&settle=')
  })

  test('names what is to be shown where nothing is left to answer, and leads to how it is known', async () => {
    const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
    await open('', { levels: everyAnswer(2, 1, content), facts })
    const row = screen.getByRole('heading', { level: 3, name: 'What is missing' }).closest('li')!
    expect(row).toHaveTextContent(decision.openness['only-said'])
    expect(within(row).getByRole('link')).toHaveAttribute('href', expect.stringContaining('/need/n4-gap?at=how-known'))
  })

  test('says which answers would make each result certain', async () => {
    const levels = { ...everyAnswer(2, 2, content), 't2-time-cover-kit': 'unknown' as const }
    const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
    await open('', { levels: { ...levels, 'y4-legitimacy': 0, 's9-dependence': 0 }, facts })
    const certain = screen.getByText(words.certain).closest('details')!
    const row = within(certain).getByRole('heading', { name: decision.outcomes['existing-roles'] }).closest('li')!
    expect(row).toHaveTextContent(words.answersEnough(1))
    expect(within(row).getByRole('link', { name: 'Time and cover' })).toBeInTheDocument()
  })

  test('says what is left where the answers are taken at their word', async () => {
    const levels = { ...everyAnswer(2, 2, content), 'n4-gap': [2, 0] as const }
    await open('', { levels, facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' } })
    expect(screen.getByText(words.atYourWord([decision.outcomes['existing-roles']]))).toBeInTheDocument()
  })

  test('tells not answered, not known and assumed apart in what may be left', async () => {
    const levels = { 'n4-gap': 0 as const, 's1-skills-map': [2, 0] as const, 's6-identity': 'unknown' as const }
    await open('', { levels })
    const left = screen.getByText(/no longer change/).closest('details')!
    const line = (label: string) => within(left).getByText(label).closest('p')!
    const short = (id: string) => content.questions.find((one) => one.id === id)!.short
    expect(line(words.idleStates.assumed)).toHaveTextContent(short('s1-skills-map'))
    expect(line(words.idleStates['not-known'])).toHaveTextContent(short('s6-identity'))
    expect(line(words.idleStates['not-answered'])).not.toHaveTextContent(short('s6-identity'))
  })

  test('says that everything is open before anything is answered', async () => {
    await open('', {})
    expect(screen.getByText(words.untouched)).toBeInTheDocument()
  })

  test('changes as answers are given', async () => {
    const { actor, now } = await open('')
    const answered = { ...blankAnswer, level: 0 as const, basis: 2 as const, evidence: ['local-figures'] }
    const change = { what: 'answer' as const, edits: [edit(now(), 'answers', 'n4-gap', answered)] }
    actor.send({ type: 'change.made', change })
    expect(await screen.findByText(words.fixed(decision.outcomes['need-not-demonstrated']))).toBeInTheDocument()
  })
})

describe('where groups differ', () => {
  const voices = {
    nurses: {
      group: 'Nurses',
      organisation: 'Trust',
      kind: 'front-line' as const,
      present: true,
      people: '',
      isAffected: true,
    },
    carers: {
      group: 'Carers',
      organisation: 'Forum',
      kind: 'people' as const,
      present: true,
      people: '',
      isAffected: true,
    },
  }
  const split = (id: string, rest: Given['levels']) => {
    const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
    const assessment = anAssessment({ levels: { ...rest, [id]: 0 }, voices, facts }, content)
    const answers = {
      ...assessment.answers,
      [id]: { ...assessment.answers[id]!, recordedBefore: { nurses: 0, carers: 3 } },
    }
    return show(<AgendaPage />, {
      assessment: { ...assessment, answers } as typeof assessment,
      path: '/a/fixture/agenda',
    })
  }
  const line = (id: string) => {
    const name = content.questions.find((one) => one.id === id)!.short
    const list = screen.getByRole('heading', { name: words.differTitle }).nextElementSibling as HTMLElement
    return within(list).getByRole('link', { name }).closest('li')!
  }

  test('a team split on an answer that cannot change the result is given leave to move on', async () => {
    await split('y4-legitimacy', { ...everyAnswer(2, 2, content), 'n4-gap': 0 })
    expect(line('y4-legitimacy')).toHaveTextContent(words.differs.nothing)
  })

  test('is told where only the firmness hangs on it', async () => {
    await split('y4-legitimacy', everyAnswer(2, 2, content))
    expect(line('y4-legitimacy')).toHaveTextContent(words.differs.firmly)
  })

  test('a team split on an answer that can is told to talk it over', async () => {
    const without = { ...everyAnswer(2, 2, content), 't2-time-cover-kit': 0 as const, 'g1-remit': 0 as const }
    await split('y4-legitimacy', without)
    expect(line('y4-legitimacy')).toHaveTextContent(words.differs.result)
  })
})

describe('what the open answers no longer allow', () => {
  test('is named, with the known answers that would have to be others', async () => {
    await open('', { levels: { 'n4-gap': 'unknown', 'n7-novelty': 0, 'n1-boundary': 2 } })
    const closed = screen.getByText(new RegExp(`^${words.closed(decision.outcomes['new-role'])}`)).closest('li')!
    expect(within(closed).getByRole('link', { name: 'New work or not' })).toBeInTheDocument()
    expect(within(closed).queryByRole('link', { name: 'What is missing' })).toBeNull()
  })

  test('is not told where everything is still possible', async () => {
    await open('', { levels: { 'n1-boundary': 3, 'n7-novelty': 3 } })
    expect(screen.queryByText(/^Not possible as answered/)).toBeNull()
  })
})

describe('the end of settling one after another', () => {
  test('leads on to the domain that comes next, where it began at a pause', async () => {
    await open(`?after=need&settle=${everywhere}`)
    expect(screen.getByText(words.through)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: words.next(common.domains.skills) })).toBeInTheDocument()
  })

  test('leads to the recommendation', async () => {
    await open(`?settle=${everywhere}`)
    expect(linkTo(words.toRecommendation)).toBe('/a/fixture/recommendation')
  })

  test('the way back names the pause it began at', async () => {
    const shown = await open('?after=need&settle=')
    await waitFor(() => expect(shown.visited.at(-1)).toContain('/need/n4-gap'))
    const back = new URLSearchParams(shown.visited.at(-1)!.split('?')[1]).get('return')
    expect(back).toBe('agenda?after=need&settle=n4-gap')
  })
})
