import { describe, expect, it } from 'vitest'
import { exampleNames } from '../../src/content/examples/names.ts'
import { content } from '../../src/content/index.ts'
import { claims } from '../../src/content/library.ts'
import { findings } from '../../src/content/shelf/index.ts'
import { kindsOfWork } from '../../src/content/shelf/kinds.ts'
import { shelfNotes } from '../../src/content/shelf/notes.ts'
import { sources } from '../../src/content/sources.ts'
import type { FullQuestion } from '../../src/domain/content.ts'
import { interfaceTexts, type Text } from '../fixtures/interface-texts.ts'
import { grade, sentences, words } from '../fixtures/readability.ts'

type Groups = Readonly<Record<string, readonly Text[]>>
type Row = { readonly id: string }

/** What people read in these fields of these rows, each with a name to find it by. */
const textsOf = (rows: readonly Row[], ...fields: readonly string[]): readonly Text[] =>
  rows.flatMap((row) => fields.flatMap((field) => textsIn(`${row.id} ${field}`, (row as Row & Fields)[field])))
type Fields = Readonly<Record<string, unknown>>

function textsIn(id: string, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [[id, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [] : textsIn(`${id} ${key}`, part)))
}

const { questions, facts, ladder, routes, forms } = content
const everybodyReads: Groups = {
  questions: textsOf(questions, 'ask'),
  help: textsOf(questions, 'help'),
  levels: textsOf(questions, 'levels', 'notApplicable'),
  why: textsOf(questions, 'why'),
  'what would count': textsOf(questions, 'acceptable'),
  'what assuming sounds like': textsOf(questions, 'assumed', 'askBack'),
  'how to find out': textsOf(questions, 'findOut'),
  terms: textsOf(questions, 'terms'),
  facts: textsOf(facts, 'ask', 'why', 'findOut', 'options'),
  ladder: textsOf(ladder, 'name', 'ask'),
  'who could act': textsOf([...questions, ...ladder, ...facts], 'who'),
  examples: textsOf(exampleNames, 'title', 'say'),
  ...interfaceTexts(),
}
const tests = [
  ...content.tests,
  ...content.gates,
  ...content.fundamentals,
  ...content.fundamentalsFirst,
  ...routes.flatMap(({ burden, conditions }) => [...burden, ...conditions]),
  ...forms.flatMap(({ needs }) => needs),
]
const decidersRead: Groups = {
  routes: [...textsOf(routes, 'name', 'say', 'reason'), ...textsOf(content.routing, 'say', 'firstStep')],
  tests: textsOf(tests, 'name', 'reason', 'condition'),
  forms: textsOf(forms, 'name', 'what', 'fitsWhen', 'notBecause', 'watchFor', 'evidence'),
  'watch-outs': [
    ...textsOf(content.watchOuts, 'name', 'say', 'doFirst'),
    ...textsOf(
      content.watchOuts.flatMap(({ id, unknown }) => (unknown ? [{ id: `${id} unknown`, ...unknown }] : [])),
      'name',
      'say',
    ),
  ],
  tensions: textsOf(content.tensions, 'name', 'say'),
  evaluation: textsOf(content.evaluation, 'name', 'say'),
  'no-regret moves': textsOf(content.noRegret, 'say'),
  cases: textsOf(content.cases, 'name', 'facts', 'chose', 'notSaid', 'lesson'),
  claims: textsOf(claims, 'say'),
  sources: textsOf(sources, 'note'),
  findings: textsOf(findings, 'name', 'looked', 'found', 'reason', 'notShown', 'appliesTo'),
  'the shelf': textsOf([...kindsOfWork, ...shelfNotes], 'name', 'say'),
}

/** A few words have no grade worth the name. */
const isGraded = ([, text]: Text): boolean => words(text).length >= 8
const figure = (id: string, amount: number, text = ''): string => `${amount.toFixed(1)}: ${id}: ${text}`
const worstFirst = (one: string, other: string): number => parseFloat(other) - parseFloat(one)

/**
 * The level is the Flesch-Kincaid grade, in years of schooling: an average for each group, and a limit for each text. A
 * single sentence gets more room, as one long word in it weighs so much. No word is excused for being hard to do without.
 */
describe.each([
  { who: 'everybody reads', groups: everybodyReads, average: 8, text: 11, single: 13, longest: 25 },
  { who: 'people who decide read', groups: decidersRead, average: 9, text: 12, single: 14, longest: 28 },
])('what $who', ({ groups, average, text: most, single, longest }) => {
  const all = Object.values(groups).flat()

  it(`is at grade ${average} or below on average, in each group`, () => {
    const over = Object.entries(groups).flatMap(([group, texts]) => {
      const grades = texts.filter(isGraded).map(([, text]) => grade(text))
      const mean = grades.reduce((sum, one) => sum + one, 0) / grades.length
      return mean > average ? [figure(group, mean)] : []
    })
    expect(over.toSorted(worstFirst)).toEqual([])
  })

  it(`has no text above grade ${most}, or ${single} for a single sentence`, () => {
    const over = all
      .filter(isGraded)
      .filter(([, text]) => grade(text) > (sentences(text).length > 1 ? most : single))
      .map(([id, text]) => figure(id, grade(text), text))
    expect(over.toSorted(worstFirst)).toEqual([])
  })

  it(`has no sentence of more than ${longest} words`, () => {
    const over = all.flatMap(([id, text]) =>
      sentences(text)
        .filter((sentence) => words(sentence).length > longest)
        .map((sentence) => figure(id, words(sentence).length, sentence)),
    )
    expect(over.toSorted(worstFirst)).toEqual([])
  })

  it('does without exclamation marks and semicolons', () => {
    expect(all.filter(([, text]) => /[!;]/.test(text))).toEqual([])
  })
})

describe('the words of the field', () => {
  /** Each as it turns up in a text, and the term that tells what it means. */
  const explainedBy: readonly (readonly [RegExp, term: RegExp])[] = [
    [/\bpathways?\b/i, /pathway/i],
    [/\bsectors?\b/i, /sector/i],
    [/\breferrals?\b/i, /referral/i],
    [/\bremits?\b/i, /remit/i],
    [/\bgovernance\b/i, /governance/i],
    [/\baccountab/i, /accountab/i],
    [/\bliab(le|ility)\b/i, /liable/i],
    [/\bprotocols?\b/i, /protocol/i],
    [/\bdelegat/i, /delegate/i],
    [/\bregulat(or|ion)/i, /regulator/i],
    [/\bregistration\b/i, /registration/i],
    [/\bsafeguarding\b/i, /safeguarding/i],
    [/\bsupervision\b/i, /supervision/i],
    [/\bline management\b/i, /line management/i],
    [/\bsecondments?\b/i, /secondment/i],
    [/\bhonorary\b/i, /honorary/i],
    [/\bHR\b/, /HR/],
    [/\bcaseloads?\b/i, /caseload/i],
    [/\bcase managers?\b/i, /case manager/i],
    [/\bnavigators?\b/i, /navigator/i],
    [/\bcommissioning\b/i, /commissioning/i],
    [/\bpooled?\b/i, /pooled/i],
    [/\bbusiness case\b/i, /business case/i],
    [/\bjob plans?\b/i, /job plan/i],
    [/\bpilot\b/i, /pilot/i],
    [/\bevaluat/i, /evaluate/i],
    [/\boutreach\b/i, /outreach/i],
    [/\bmentors?\b/i, /mentor/i],
    [/\bshadow/i, /shadowing/i],
    [/\bpeers?\b/i, /peer/i],
    [/\bportfolios?\b/i, /portfolio/i],
    [/\bunmet need\b/i, /unmet need/i],
  ]
  /** Where the text itself says what the word means. */
  const inTheText = new Set(['n5-current-cover sector'])
  /** All but what people are quoted as saying. */
  const read = (question: FullQuestion): string =>
    textsOf([question], 'ask', 'help', 'levels', 'notApplicable', 'why', 'acceptable', 'askBack', 'findOut')
      .map(([, text]) => text)
      .join(' ')

  it('come with their meaning beside the question that uses them', () => {
    const bare = questions.flatMap((question) =>
      explainedBy
        .filter(([word, term]) => word.test(read(question)) && !question.terms?.some((one) => term.test(one.term)))
        .map(([, term]) => `${question.id} ${term.source}`),
    )
    expect(bare.filter((one) => !inTheText.has(one))).toEqual([])
  })

  it('do not stand in what everybody reads where a plain word will do', () => {
    const field =
      /\b(MDT|ICB|ICS|WTE|KPI|baseline|stakeholders?|skill[- ]mix|whole-time equivalent|co-production|deliverables?|buy-in|scalab\w+|silos?)\b/i
    expect(
      Object.values(everybodyReads)
        .flat()
        .filter(([, text]) => field.test(text)),
    ).toEqual([])
  })
})
