import { act, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { domains } from '../../../src/domain/content.ts'
import { questionsIn } from '../../../src/domain/asked.ts'
import { blankAssessment } from '../../../src/domain/assessment.ts'
import { Booklet } from '../../../src/features/booklet/booklet.tsx'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

/** Suspended pages come back only inside an `act` that waits for them. */
const open = (depth: 'quick' | 'full') =>
  act(async () => {
    await show(
      <Suspense>
        <Booklet depth={depth} />
      </Suspense>,
    )
  })

/** The questions as the screens ask them, each with its number in its domain. */
const onScreen = (depth: 'quick' | 'full') => {
  const assessment = blankAssessment('a1', '2026-11-25T09:00:00.000Z', { depth: depth === 'full' ? 'full' : 'screen' })
  return domains.flatMap((domain) =>
    questionsIn(domain, content, assessment).map((question, at) => ({
      question,
      place: `${en.common.domains[domain]} ${at + 1}`,
    })),
  )
}

describe.each(['quick', 'full'] as const)('the %s booklet', (depth) => {
  it('asks every question of its depth in the order of the screens, by the number it has there', async () => {
    await open(depth)
    const asked = screen
      .getAllByRole('article')
      .map((one) => within(one).getByRole('heading', { level: 3 }).textContent)
    expect(asked).toEqual(onScreen(depth).map(({ question, place }) => `${place} ${question.ask}`))
  })

  it('gives every level of every question, “we do not know”, and “does not apply” only where it is allowed', async () => {
    await open(depth)
    const articles = screen.getAllByRole('article')
    for (const [at, { question }] of onScreen(depth).entries()) {
      const [levels] = within(articles[at]!).getAllByRole('list')
      const rows = within(levels!).getAllByRole('listitem')
      const says = [
        ...question.levels.map((say, level) => `${level + 1}${say}`),
        `0${en.interview.unknown}`,
        ...(question.notApplicable ? [en.booklet.notApplicable(question.notApplicable)] : []),
      ]
      expect(rows.map(({ textContent }) => textContent)).toEqual(says)
    }
  })

  it('asks every fact beside its question, and those of set-up before the questions', async () => {
    await open(depth)
    const asked = new Set(['set-up', ...onScreen(depth).map(({ question }) => question.id)])
    for (const { ask, askedWith, options, secondOf } of content.facts.filter((fact) => asked.has(fact.askedWith))) {
      const heading = screen.getByRole('heading', { name: new RegExp(`^${escaped(ask)}`) })
      const fact = heading.parentElement!
      const boxes = within(fact).queryAllByRole('listitem')
      if (secondOf) expect(fact).toHaveTextContent(en.booklet.second)
      else options.forEach(({ say }, at) => expect(boxes[at]!.textContent.startsWith(say)).toBe(true))
      const of = content.questions.find(({ id }) => id === askedWith)
      if (of) expect(heading.closest('article')).toHaveTextContent(of.ask)
      else expect(heading.closest('article')).toBeNull()
    }
  })

  it('has nothing filled in, and nothing that only a screen can fill in', async () => {
    await open(depth)
    for (const role of ['textbox', 'radio', 'checkbox', 'combobox'])
      expect(screen.queryByRole(role)).not.toBeInTheDocument()
  })
})

it('has the ladder beside its question, up to the step below a new role', async () => {
  await open('quick')
  const alternatives = content.questions.find(({ id }) => id === 'n6-alternatives')!
  const article = screen.getByRole('heading', { name: new RegExp(escaped(alternatives.ask)) }).closest('article')!
  const steps = within(article).getAllByRole('rowheader')
  expect(steps).toHaveLength(content.ladder.length - 1)
  steps.forEach((step, at) => expect(step).toHaveTextContent(content.ladder[at]!.name))
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
