import { describe, expect, test } from 'vitest'
import { templateFiles } from '../../src/app/templates-on-disk.ts'
import { content } from '../../src/content/index.ts'
import { readTemplate, verbs } from '../../src/papers/template.ts'
import { templates } from '../fixtures/papers.ts'

const head = 'paper: a-case\ntitle: A case\nfor: Those who read it.\n'
const faultsOf = (text: string) => readTemplate(text, content).faults?.map(({ line, say }) => `${line}: ${say}`) ?? []

describe('the templates that come with the product', () => {
  test.each([...templateFiles])('%s has no fault', (file, text) => {
    expect(faultsOf(text)).toEqual([])
    expect(readTemplate(text, content).template?.id).toBe(file.replace('.paper.txt', ''))
  })

  test('use every instruction there is', () => {
    const used = new Set(
      templates.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines.map(({ verb }) => verb))),
    )
    expect(Object.keys(verbs).filter((verb) => !used.has(verb))).toEqual([])
  })

  test('stand in an order of their own', () => {
    expect(new Set(templates.map(({ order }) => order)).size).toBe(templates.length)
  })
})

describe('a template', () => {
  test.each<[string, string, readonly string[]]>([
    ['an unknown question', '# One\nanswers n99', ['5: there is no question called “n99”.']],
    ['an unknown instruction', '# One\nanwsers n4-gap', ['5: there is no instruction called “anwsers”.']],
    ['own words in rows', '# One\nown objectives', ['5: there are no own words called “objectives”.']],
    ['rows that are none', '# One\nrows gap-in-short', ['5: there are no rows called “gap-in-short”.']],
    ['nothing named', '# One\nanswers', ['5: after “answers” the name of what it tells has to stand.']],
    ['something named', '# One\nverdict n4-gap', ['5: after “verdict” nothing may stand.']],
    ['a result there is not', '# One\nonly when winning', ['5: no result is called “winning”.']],
    ['otherwise alone', '# One\notherwise', ['5: “otherwise” needs a heading before it that says “only when”.']],
    ['a bad number', '# One\nconditions 0', ['5: a number that says how many has to be from 1 to 99.']],
    ['the same twice', '# One\nverdict\nverdict', ['6: “verdict” stands twice under this heading.']],
    [
      'two headings of one name',
      '# One\nverdict\n# One\nwhy',
      ['6: two headings are called “one”. Give one of them a name of its own: {name}.'],
    ],
    [
      'what is open without words',
      '# One\nopen costs',
      ['5: after “open” stand the question that asks for it, a colon, and what is not known yet.'],
    ],
    [
      'a check without questions',
      '# One\ncheck A remit',
      ['5: after “check” stand what has to be there, a colon, and the questions that say so.'],
    ],
    ['a check of no question', '# One\ncheck A remit: g99', ['5: there is no question called “g99”.']],
    [
      'words before a heading',
      'verdict\n# One\nwhy',
      ['4: this stands before the first heading. Put a line that begins with “#” before it.'],
    ],
  ])('says the line and what is wrong with it: %s', (_, text, faults) => {
    expect(faultsOf(head + text)).toEqual(faults)
  })

  test('says all its faults at once, of its head too', () => {
    expect(faultsOf('title: A case\n\n# One\nanswers n99\nverdit')).toHaveLength(4)
  })

  test('may have its headings in any language, with ids made of them or given', () => {
    const { template } = readTemplate(`${head}# Achos strategol: pam newid\nverdict\n# Costau {costs}\nsaving`, content)
    expect(template?.sections.map(({ id, title }) => [id, title])).toEqual([
      ['achos-strategol-pam-newid', 'Achos strategol: pam newid'],
      ['costs', 'Costau'],
    ])
  })

  test.each(['', '#', '# ', '> only words', ':', '{}', '# {x}', '\u0000', '# One\n'.repeat(500), 'a'.repeat(100_000)])(
    'that is none at all is refused, or tells nothing, and never throws: %#',
    (text) => {
      expect(() => readTemplate(text, content)).not.toThrow()
      expect(() => readTemplate(head + text, content)).not.toThrow()
    },
  )
})
