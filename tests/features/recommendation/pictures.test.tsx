import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { en } from '../../fixtures/every-word.ts'
import {
  barelyStarted,
  content,
  newRole,
  part,
  sharing,
  showRecommendation,
  triedEverything,
} from './show-recommendation.tsx'

const { decision, ladder: steps, recommendation: words } = en
const ladder = () => screen.getByRole('figure', { name: decision.sections.ladder })
const rung = (name: string) => within(ladder()).getByRole('link', { name }).closest('li')!
const nameOf = (id: string) => content.ladder.find((one) => one.id === id)!.name

describe('the proof ladder', () => {
  test('has the most disruptive way on top, and each rung leads to the ladder', async () => {
    await showRecommendation(sharing)
    const links = within(within(ladder()).getByRole('list')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(content.ladder.map(({ name }) => name).toReversed())
    links.forEach((link) => expect(link).toHaveAttribute('href', '/a/fixture/need/n6-alternatives/ladder'))
    expect(within(ladder()).getByRole('link', { name: en.toGrid.link })).toHaveAttribute('href', '/a/fixture/grid')
  })

  test('says how far each way was looked into, what was left over, and where the recommendation stands', async () => {
    const { assessment } = await showRecommendation({
      ...sharing,
      ladder: { 'fill-vacancies': 3, 'team-or-pathway': 1, 'train-extend-delegate': 'unknown' },
    })
    expect(rung(nameOf('fill-vacancies'))).toHaveTextContent(steps.looked[3])
    expect(rung(nameOf('fill-vacancies'))).toHaveTextContent(assessment.ladder['fill-vacancies']!.leftOver)
    expect(rung(nameOf('team-or-pathway'))).toHaveTextContent(steps.looked[1])
    expect(rung(nameOf('train-extend-delegate'))).toHaveTextContent(steps.unknown)
    expect(rung(nameOf('share-skills'))).toHaveTextContent(en.report.answers.none.says)
    expect(rung(nameOf('share-skills'))).toHaveTextContent(words.ladder.here)
    expect(within(ladder()).getAllByText(words.ladder.here)).toHaveLength(1)
  })

  test('counts a way as talked about while nothing says what was left over', async () => {
    await showRecommendation(sharing, { ladder: { 'fill-vacancies': { looked: 3, leftOver: '', evidence: [] } } })
    expect(rung(nameOf('fill-vacancies'))).toHaveTextContent(words.ladder.countsAsTalk)
  })

  test('shows where the answers point, and nothing as recommended, while the need is open', async () => {
    await showRecommendation(barelyStarted)
    expect(within(ladder()).getAllByText(words.ladder.pointsHere)).toHaveLength(1)
    expect(within(ladder()).queryByText(words.ladder.here)).toBeNull()
  })

  test('says why a new role is not open', async () => {
    await showRecommendation({ ...sharing, ladder: triedEverything })
    expect(rung(nameOf('new-role'))).toHaveTextContent(words.ladder.newRole.notNew)
  })

  test('stands on the top rung for a new role', async () => {
    await showRecommendation(newRole)
    expect(rung(nameOf('new-role'))).toHaveTextContent(words.ladder.here)
  })
})

const map = () => part(words.map.title)
const cells = () =>
  within(map())
    .getAllByRole('list')
    .slice(1)
    .flatMap((list) => within(list).getAllByRole('link'))
const cell = (id: string) => cells()[content.questions.findIndex((question) => question.id === id)]!

describe('the evidence map', () => {
  test('has a cell for each question, which leads to it', async () => {
    await showRecommendation(sharing)
    expect(cells().map((cell) => cell.getAttribute('href'))).toEqual(
      content.questions.map(({ domain, id }) => `/a/fixture/${domain}/${id}`),
    )
  })

  test('has only the questions of the quick look in the quick look', async () => {
    await showRecommendation({ ...barelyStarted, depth: 'screen' })
    expect(cells()).toHaveLength(content.questions.filter(({ depth }) => depth === 'screen').length)
  })

  test('says in words what a cell draws', async () => {
    await showRecommendation({ levels: { 'n4-gap': [2, 1], 'n1-boundary': 'unknown', 'n2-need-from-users': [0, 0] } })
    expect(cell('n4-gap')).toHaveAccessibleName(expect.stringContaining(words.map.step(2)))
    expect(cell('n4-gap')).toHaveAccessibleName(expect.stringContaining(en.common.basis[1].toLowerCase()))
    expect(cell('n1-boundary')).toHaveAccessibleName(expect.stringContaining(decision.answers.unknown))
    expect(cell('n2-need-from-users')).toHaveAccessibleName(expect.stringContaining(words.map.step(0)))
    expect(cell('n5-current-cover')).toHaveAccessibleName(expect.stringContaining(decision.answers.none))
  })

  test('counts what is backed up or shown, only said, assumed, not known and apart, on the whole and in each domain', async () => {
    const apart = content.questions.find(({ domain, notApplicable }) => domain === 'governance' && notApplicable)!
    await showRecommendation({
      levels: {
        'n4-gap': [2, 2],
        'n1-boundary': [2, 3],
        'n5-current-cover': [3, 3],
        'n2-need-from-users': [1, 1],
        'y6-team-home': [1, 1],
        'n6-alternatives': [3, 0],
        's6-identity': 'unknown',
        [apart.id]: 'not-applicable',
      },
    })
    const all = content.questions.length
    const counts = {
      shown: 3,
      said: 2,
      answered: 5,
      assumed: 1,
      'not-known': 1,
      'to-do': all - 8,
      'not-applicable': 1,
    }
    expect(map()).toHaveTextContent(words.map.counts(all, counts))
    const inDomain = (domain: 'need' | 'system') =>
      within(map()).getByRole('heading', { name: new RegExp(`^${en.common.domains[domain]}`) })
    const asked = (domain: string) => content.questions.filter((one) => one.domain === domain).length
    const says = (domain: 'need' | 'system', shown: number) =>
      en.report.inDomain(en.common.domains[domain], shown, asked(domain))
    expect(inDomain('need')).toHaveTextContent(says('need', 3))
    expect(inDomain('system')).toHaveTextContent(says('system', 0))
  })

  test('says in the table nothing of a level that nobody knows', async () => {
    const { user } = await showRecommendation({ levels: { 'n4-gap': 'unknown' } })
    await user.click(screen.getByText(words.map.table))
    const gap = content.questions.find(({ id }) => id === 'n4-gap')!
    const table = screen.getByRole('table', { name: words.map.caption })
    const [said, known] = within(within(table).getByRole('link', { name: gap.short }).closest('tr')!).getAllByRole(
      'cell',
    )
    expect(said).toHaveTextContent(/^–$/)
    expect(known).toHaveTextContent(decision.answers.unknown)
  })

  test('can be read as a table, with what was said in its own words', async () => {
    const { user } = await showRecommendation(sharing)
    await user.click(screen.getByText(words.map.table))
    const table = screen.getByRole('table', { name: words.map.caption })
    const gap = content.questions.find(({ id }) => id === 'n4-gap')!
    const row = within(table).getByRole('link', { name: gap.short }).closest('tr')!
    expect(row).toHaveTextContent(gap.levels[2])
    expect(row).toHaveTextContent(en.common.basis[2].toLowerCase())
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 6 + content.questions.length)
  })
})
