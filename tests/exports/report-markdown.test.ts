import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { visible } from '../../src/exports/plain-text.ts'
import { reportMarkdown } from '../../src/exports/report-markdown.ts'
import type { Block, Report } from '../../src/report/blocks.ts'
import { statementsIn } from '../../src/report/plain.ts'
import { bare, itemsTold, labelled, say, tag } from '../../src/report/say.ts'
import { seenBy, views } from '../../src/report/views.ts'
import { oddAssessments } from '../fixtures/odd-assessments.ts'
import { nodesIn, readMarkdown, textsIn } from '../fixtures/read-markdown.ts'
import { reported, toldCases } from '../fixtures/reports.ts'
import { tries } from '../fixtures/tries.ts'

/** What means something to some reader of Markdown, and what should come through as it is. */
const pieces = [
  ['# ', '## a heading', '===', '---', '***', '- ', '+ ', '1. ', '7) ', '> ', '    ', '\t', '\n', '\r\n', '\n\n'],
  ['*', '**', '_', '__', '~', '~~', '`', '```', '\\', '|', '| a | b |\n|---|---|', '[ ] ', '[x] ', '$', '$$', ':::'],
  ['[', ']', '(', ')', '![', '](', '[x](javascript:alert(1))', '![x](https://example.org/x)', '[^1]', '[^1]: note'],
  ['<', '>', '<script>alert(1)</script>', '<!--', '-->', '<?', '<![CDATA[', '<a@b.org>', '<https://example.org>'],
  ['&', '&amp;', '&lt;', '&#x202e;', '&#0;', ';', 'https://example.org/a_b_c', 'HTTP://EXAMPLE.ORG/*', 'http:'],
  ['www.example.org', 'WWW.', 'nurse@example.org', 'mailto:', 'xmpp:', '@', '.', ':', '/', '"', "'", '=', '!', '-'],
  ['\u0000', '\u0007', '\u001b[2J', '\u009b31m', '\u202e', '\u2066', '\u2028', '\ufeff', '\u00a0', '\ud83d', ' '],
  ['a', 'b2', 'Áine', 'ممرضات', '\u0301', '👩🏽‍⚕️', 'http', 'https', 'www', 'example.org'],
].flat()

const written = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((some) => some.join(''))
  .filter((text) => text.trim() !== '')

/** A report that says one of these wherever it says something. */
function saying(texts: readonly string[]): Report {
  let at = 0
  const next = () => texts[at++ % texts.length]!
  const block = (id: string): Block => ({
    ...bare,
    id,
    kind: 'note',
    name: next(),
    code: next(),
    group: next(),
    claims: [next()],
    tags: tag('tag', next()),
    parts: [
      ...labelled('say', next(), next()),
      ...say('more', next()),
      ...itemsTold('items', next(), [{ id: 'item', say: next(), tags: tag('tag', next()), answers: [] }]),
    ],
  })
  const verdict = { id: 'verdict', title: next(), intro: [], blocks: [block('verdict')] } as const
  const notes = { id: 'notes', title: next(), intro: [next()], blocks: [block('notes')] } as const
  return { title: next(), sections: [verdict, notes] }
}

const asRead = (report: Report) => readMarkdown(reportMarkdown(report))
const kindsIn = (report: Report) => nodesIn(asRead(report)).map(({ type }) => type)

/** What the text of a report leaves out of what it has to say. */
const missing = (report: Report): readonly string[] => {
  const read = textsIn(asRead(report)).join('\n')
  return statementsIn(seenBy(views.text, report)).flatMap(([id, text]) => {
    const shown = visible(text.trim().replaceAll(/\s+/g, ' '))
    return read.includes(shown) ? [] : [`${id}: ${shown}`]
  })
}

test('whatever is written comes out as text: it makes no markup, and none of it is lost', () => {
  const plain = kindsIn(saying(['word']))
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (texts) => {
      const report = saying(texts)
      expect(kindsIn(report)).toEqual(plain)
      expect(missing(report)).toEqual([])
    }),
    { numRuns: tries(300) },
  )
})

test('an assessment full of odd text has no links, no HTML, no code and no tables, and its text is there', () => {
  for (const assessment of oddAssessments(20, 2016, content)) {
    const report = reported(assessment)
    const kinds = new Set(kindsIn(report))
    expect([...kinds].filter((kind) => !known.has(kind))).toEqual([])
    expect(missing(report)).toEqual([])
  }
})
const known = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'text', 'thematicBreak'])

test('nothing in it steers what shows it or turns the text around, written out or not', () => {
  const markdown = reportMarkdown(saying(['\u202eabc', 'x\u001b[2J', '\u2066', '&#x202e;']))
  for (const text of [markdown, ...textsIn(readMarkdown(markdown))])
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
})

test('begins with one heading of the first level, and skips no level', () => {
  for (const report of [...Object.values(toldCases).map(reported), { ...saying(['word']), title: '' }]) {
    const depths = nodesIn(asRead(report)).flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
    expect(depths[0]).toBe(1)
    expect(depths.filter((depth) => depth === 1)).toHaveLength(1)
    expect(depths.every((depth, at) => depth <= (depths[at - 1] ?? 0) + 1)).toBe(true)
  }
})
