import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { claims, library } from '../../src/content/library.ts'
import { findings } from '../../src/content/shelf/index.ts'
import { kindsOfWork } from '../../src/content/shelf/kinds.ts'
import { shelfNotes } from '../../src/content/shelf/notes.ts'
import { sources } from '../../src/content/sources.ts'
import { studies } from '../../src/content/studies.ts'
import { longestLine, longestShortText, recordKinds } from '../../src/domain/assessment.ts'
import { efforts, routes } from '../../src/domain/content.ts'
import { compiledFor } from '../../src/domain/diagram/compiled.ts'

/** Every object anywhere in the content, so that a rule cannot hide from these tests. */
function everything(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(everything)]
}
const all = everything(content)
const having = <K extends string>(key: K) => all.filter((one): one is Record<K, unknown> => key in one)
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('holds all that the model holds, and what the trial added', () => {
  expect(content.questions.length).toBeGreaterThanOrEqual(62)
  expect(content.watchOuts.length).toBeGreaterThanOrEqual(68 + 15 + 18)
  expect(content.tensions.length).toBeGreaterThanOrEqual(28)
  expect(content.evaluation.length).toBeGreaterThanOrEqual(20)
  expect(content.forms.length).toBeGreaterThanOrEqual(21)
  expect(content.cases.length).toBeGreaterThanOrEqual(54)
  expect(claims.map(({ id }) => Number(id.slice(1))).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 289 }, (_, at) => at + 1),
  )
})

test.each([
  'questions',
  'facts',
  'ladder',
  'tests',
  'routing',
  'routes',
  'fundamentals',
  'fundamentalsFirst',
  'gates',
  'forms',
  'watchOuts',
  'tensions',
  'evaluation',
  'cases',
  'noRegret',
  'ownWords',
] as const)('names each of its %s once', (kind) =>
  expect(new Set(idsOf(content[kind])).size).toBe(content[kind].length),
)

test.each(['questions', 'watchOuts', 'tensions', 'evaluation', 'cases'] as const)(
  'gives each code of its %s once',
  (kind) => {
    const codes = content[kind].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  },
)

test('names each claim, study and source once, and each level and option once where it is offered', () => {
  const twice = [
    idsOf(claims),
    idsOf(studies),
    idsOf(sources),
    idsOf(findings),
    idsOf([...kindsOfWork, ...shelfNotes]),
    idsOf([...content.tests, ...content.gates]),
    ...content.questions.map(({ levels }) => levels),
    ...content.facts.map(({ options }) => idsOf(options)),
  ].flatMap((ids) => ids.filter((id, at) => ids.indexOf(id) !== at))
  expect(twice).toEqual([])
})

test('asks the nineteen questions of the quick look', () => {
  const screen = content.questions.filter(({ depth }) => depth === 'screen').map(({ code }) => code)
  expect(screen.join(' ')).toBe('N1 N2 N3 N4 N5 N6 N12 N7 N13 N8 S2 S3 S10 Y2 Y6 G1 G4 G5 G6')
})

test('names only claims, studies and watch-outs that exist', () => {
  const codes = new Set(content.watchOuts.map(({ code }) => code))
  const missing = [
    ...having('because').flatMap(({ because }) => (because as string[]).filter((id) => !library.claims.has(id))),
    ...[...content.cases, ...claims].flatMap(({ studies }) => studies.filter((id) => !library.studies.has(id))),
    ...claims.flatMap(({ sources }) => sources.map(({ source }) => source).filter((id) => !library.sources.has(id))),
    ...content.cases.flatMap(({ watchOuts }) => watchOuts.filter((code) => !codes.has(code))),
  ]
  expect(missing).toEqual([])
})

/** Findings that no form, case or watch-out cites, and why. */
const citedByNone: Readonly<Record<string, string>> = {
  E72: 'what GPs think of the size of a team: no row speaks of that',
}
const sinceIn = (one: Record<'since', unknown>) => one.since as readonly string[]

test('cites what was found since apart from claims, and leaves no finding on the shelf that nothing rests on', () => {
  const cited = new Set(having('since').flatMap(sinceIn))
  expect([...cited].filter((id) => !library.findings.has(id))).toEqual([])
  expect(idsOf(findings).filter((id) => !cited.has(id))).toEqual(Object.keys(citedByNone))
  const because = having('because').flatMap((one) => one.because as readonly string[])
  expect(because.filter((id) => library.findings.has(id))).toEqual([])
  const twice = having('since').filter((one) => new Set(sinceIn(one)).size < sinceIn(one).length)
  expect(twice).toEqual([])
})

test('shows each finding under a kind of work, and nothing under none', () => {
  const about = new Set(findings.flatMap((finding) => finding.about))
  expect([...about].sort()).toEqual(idsOf(kindsOfWork).sort())
})

test('gives no figure from a source whose result was not read, and leads to every source safely', () => {
  const unread = findings.filter(({ read }) => read === 'C')
  expect(idsOf(unread)).toEqual(['E02', 'E09', 'E61'])
  const says = unread.flatMap(({ name, looked, found, reason, notShown }) => [name, looked, found, reason, notShown])
  expect(says.filter((text) => /\d|%/.test(text))).toEqual([])
  expect(findings.filter(({ link }) => !link.startsWith('https://'))).toEqual([])
})

/** Facts that nobody is asked: `recommend` and `readings` work them out. */
const workedOut: Readonly<Record<string, readonly string[]>> = {
  considering: ['existing-roles', 'team-or-pathway', 'new-role'],
  outcome: ['need-not-demonstrated', 'fundamentals-first', 'existing-roles', 'team-or-pathway', 'new-role'],
  route: routes,
  form: idsOf(content.forms),
  voices: ['one-party', 'no-people', 'several'],
  brokering: ['yes', 'no'],
  'parked-title': ['yes', 'no'],
  'evidence-from-makers': ['yes', 'no'],
}

test('puts its rules only to questions, facts, options, rungs, tests and forms that exist', () => {
  const options = new Map<string, readonly string[]>([
    ...content.facts.map((fact): [string, string[]] => [fact.id, idsOf(fact.options)]),
    ...Object.entries(workedOut),
  ])
  const tests = new Set(idsOf([...content.tests, ...content.gates]))
  const wrong = all.flatMap((one) => {
    const rule = one as Partial<Record<'question' | 'fact' | 'rung', string>> & {
      test?: unknown
      is?: string | string[]
    }
    if (typeof rule.question === 'string' && !content.questions.some(({ id }) => id === rule.question))
      return [rule.question]
    if (typeof rule.rung === 'string' && !content.ladder.some(({ id }) => id === rule.rung)) return [rule.rung]
    if (typeof rule.test === 'string' && !tests.has(rule.test)) return [rule.test]
    if (typeof rule.fact !== 'string') return []
    const known = options.get(rule.fact)
    return [rule.is]
      .flat()
      .filter((option) => !known?.includes(option!))
      .map((option) => `${rule.fact}: ${option}`)
  })
  expect(wrong).toEqual([])
  const forms = new Set(idsOf(content.forms))
  const named = [...content.routing, ...content.ladder].flatMap((one) => one.forms ?? [])
  expect(named.filter((id) => !forms.has(id))).toEqual([])
  const asked = new Set(['set-up', ...idsOf(content.questions)])
  expect(content.facts.map(({ askedWith }) => askedWith).filter((id) => !asked.has(id))).toEqual([])
})

test('asks for own words beside questions that there are, and for no more than is kept', () => {
  const ids = new Set(['set-up', 'actions', 'papers', ...idsOf(content.questions)])
  for (const { askedWith, most, rows } of content.ownWords) {
    expect(askedWith.filter((id) => !ids.has(id))).toEqual([])
    expect(most).toBeLessThanOrEqual(rows ? longestLine : longestShortText)
    const columns = Object.fromEntries((rows?.columns ?? []).map(({ id }) => [id, 'x']))
    const all = Array.from({ length: rows?.most ?? 0 }, (_, at) => [`row-${at + 1}`, columns])
    expect(recordKinds.ownWords.schema.shape.rows.safeParse(Object.fromEntries(all)).success).toBe(true)
  }
  expect(content.ownWords.length).toBeLessThanOrEqual(recordKinds.ownWords.most)
})

test('asks nothing that no rule reads', () => {
  const read = new Set(having('question').map(({ question }) => question))
  expect(idsOf(content.questions).filter((id) => !read.has(id))).toEqual([])
})

const mayChange = [...content.questions, ...content.ladder, ...content.facts.filter(({ who }) => who)]

test('says of every answer that a headline may rest on what it takes to change it, and who could act', () => {
  const said = idsOf(mayChange)
  expect(idsOf(compiledFor(content).variables).filter((id) => !said.includes(id))).toEqual([])
  expect(new Set(mayChange.map(({ takes }) => takes))).toEqual(new Set(efforts))
  const steering = content.questions.filter(({ reads }) => reads === 'steers')
  expect(idsOf(steering.filter(({ takes }) => takes !== 'find-out'))).toEqual([])
})

test('says of every fact that somebody may be asked to settle what there is to do', () => {
  const { facts } = content
  const silent = facts.filter(({ takes, findOut, why }) => takes && (!findOut || findOut === why))
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('names nobody who could act but as a short phrase', () => {
  const phrases = mayChange.map(({ who }) => who!)
  expect(phrases.filter((who) => !/^[a-z][^.;:!?–—]*$/.test(who) || who.split(' ').length > 12)).toEqual([])
})

test('survives being written as JSON', () => {
  expect(JSON.parse(JSON.stringify(content))).toStrictEqual(content)
})

/** What only machines and those who trace read: ids, codes and references. Everything else is read by people. */
const unseen = new Set([
  'id',
  'code',
  'because',
  'since',
  'about',
  'watchOuts',
  'studies',
  'source',
  'sources',
  'version',
  'link',
])

function textRead(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (unseen.has(key) ? [] : textRead(part)))
}

test('keeps the codes of the model out of what people read', () => {
  const code = /\b(N|S|Y|G|T|F|W|K|C)\d{1,3}\b|NG\d|E<\d|\[inference\]/
  const read = textRead([content, claims, studies, sources, findings, kindsOfWork, shelfNotes])
  expect(read.length).toBeGreaterThan(2000)
  expect(read.filter((text) => code.test(text))).toEqual([])
})
