import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changed } from '../../src/content/changed.ts'
import { version } from '../../src/content/version.ts'
import type { Changed } from '../../src/domain/content.ts'

const log = readFileSync('src/content/CHANGELOG.md', 'utf8')
const section = (of: string) => log.split(/^## /m).find((part) => part.startsWith(`${of}\n`)) ?? ''
const rows = changed.flatMap(({ decision, warnings }) => [...decision, ...warnings])
const inMarkdown = ({ name, say }: Changed) => `- **${name}** ${say}`

test('the newest version says what changed with it', () => expect(changed[0]?.version).toBe(version))

test.each(changed)(
  'the change log says of $version what the product says of it, and no more',
  ({ version: of, ...says }) => {
    const listed = section(of)
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(listed).toEqual([...says.decision, ...says.warnings].map(inMarkdown))
  },
)

test('every change has an id of its own and two sentences', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  for (const { name, say } of rows) for (const text of [name, say]) expect(text).toMatch(/^[A-Z“].*\.$/)
})
