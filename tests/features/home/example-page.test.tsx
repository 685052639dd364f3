import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { exampleFiles } from '../../../src/content/examples/files.ts'
import { exampleNames } from '../../../src/content/examples/names.ts'
import { shortExample } from '../../../src/content/examples/short.ts'
import { carryingAnswer } from '../../../src/domain/carrying-answer.ts'
import { recommended } from '../../../src/domain/recommend.ts'
import { ExamplePage } from '../../../src/features/home/example-page.tsx'
import { Start } from '../../../src/features/home/start.tsx'
import { fromFile } from '../../../src/storage/opened-file.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const words = en.shortExample
const wordsInAMinute = 200

async function onTheExample(id: string = shortExample) {
  const opened = fromFile(JSON.stringify(exampleFiles[id]))
  if (!opened.ok) throw new Error('It cannot be read')
  const shown = await show(<ExamplePage />, {
    device: {
      shortExample: id,
      loadExampleNames: async () => exampleNames,
      readExample: async () => opened.assessment,
      openExample: async (one) => `copy-of-${one}`,
      start: async (depth) => `of-${depth}`,
    },
  })
  await screen.findByRole('heading', { level: 1, name: en.home.seeExample })
  return { ...shown, made: recommended(opened.assessment, content) }
}

test('is one press from home', async () => {
  await show(<Start />)
  expect(screen.getByRole('link', { name: en.home.seeExample })).toHaveAttribute('href', '/example')
})

test.each(exampleNames.map(({ id }) => id))('what it says of %s is what the rules make of it', async (id) => {
  const { made, container } = await onTheExample(id)
  const { outcome } = made.recommendation
  expect(screen.getByRole('heading', { level: 2, name: en.decision.outcomes[outcome] })).toBeInTheDocument()
  const hinge = carryingAnswer(made)
  const rows = [...container.querySelectorAll('dd')].map(({ textContent }) => textContent)
  expect(rows[0]).toBe(hinge?.question.ask)
  if (hinge) expect(rows[3]).toContain(en.decision.outcomes[hinge.otherwise.outcome])
})

test('takes under a minute to read', async () => {
  const { container } = await onTheExample()
  expect(container.textContent.split(/\s+/).length).toBeLessThan(wordsInAMinute)
  expect(container.querySelectorAll('dd')).toHaveLength(4)
})

test('leads on to a quick look, or to the same case whole', async () => {
  const { user, visited } = await onTheExample()
  await user.click(screen.getByRole('button', { name: words.open }))
  expect(visited.at(-1)).toBe(`/a/copy-of-${shortExample}/recommendation`)
  await user.click(screen.getByRole('button', { name: words.startQuick }))
  expect(visited.at(-1)).toBe('/a/of-screen/set-up/about')
})
