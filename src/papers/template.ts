import { papers as words } from '../locales/en/papers.ts'
import type { Content } from '../domain/content.ts'
import { own } from '../domain/own.ts'
import { takes, type Takes } from './takes.ts'

/** A paper as a text file says it: headings, and under each what is to be told there. */
export type Template = {
  readonly id: string
  readonly title: string
  /** What it is, in a sentence, for whoever chooses one. */
  readonly help: string
  /** Its place among the others. */
  readonly order: number
  readonly showsCodes: boolean
  readonly isWide: boolean
  readonly sections: readonly TemplateSection[]
}

export type TemplateSection = {
  readonly id: string
  readonly title: string
  /** The results it is for; none where it is for all. */
  readonly onlyWhen?: readonly string[]
  /** It stands in for those before it, where none of them is told. */
  readonly isOtherwise?: true
  readonly lines: readonly Line[]
}

/** One instruction: its verb, what it is to tell, and how much of it. */
export type Line = {
  /** From 1. */
  readonly at: number
  readonly verb: string
  readonly names: readonly string[]
  readonly most?: number
  /** Fixed words; of what is open or checked, what it is called. */
  readonly say?: string
  /** Who could find out. */
  readonly who?: string
}

export type Fault = { readonly line: number; readonly say: string }
export type TemplateRead =
  | { readonly template: Template; readonly faults?: undefined }
  | { readonly template?: undefined; readonly faults: readonly Fault[] }

/**
 * Reads a template, and checks every name in it: whoever changes one is told the line and what is wrong with it, of all
 * faults at once. `text` is the file as it is; nothing is thrown.
 */
export function readTemplate(text: string, content: Content): TemplateRead {
  const rows = text.split(/\r\n|\r|\n/).map((row, at) => ({ at: at + 1, row: row.trim() }))
  const faults: Fault[] = []
  const fault = (line: number, say: string) => void faults.push({ line, say })
  const first = rows.findIndex(({ row }) => row.startsWith('# '))
  const head = headOf(first === -1 ? rows : rows.slice(0, first), fault)
  const sections = first === -1 ? [] : sectionsOf(rows.slice(first), content, fault)
  if (faults.length > 0) return { faults }
  return { template: { ...head, sections } }
}

type Row = { readonly at: number; readonly row: string }
type SayFault = (line: number, say: string) => void

function headOf(rows: readonly Row[], fault: SayFault): Omit<Template, 'sections'> {
  const fields: Record<string, string> = {}
  for (const { at, row } of rows) {
    const [, name, say] = /^([a-z]+):\s*(.*)$/.exec(row) ?? []
    if (name !== undefined) fields[name] = say!
    else if (row !== '') fault(at, words.faults.noSection)
  }
  const field = (name: string): string => own(fields, name) ?? ''
  for (const name of ['paper', 'title', 'for']) if (field(name) === '') fault(1, words.faults.noHead(name))
  if (field('paper') !== '' && !/^[a-z0-9][a-z0-9-]{0,40}$/.test(field('paper'))) fault(1, words.faults.badId)
  return {
    id: field('paper'),
    title: field('title'),
    help: field('for'),
    order: Number(field('order')) || 100,
    showsCodes: field('codes') !== 'no',
    isWide: field('page') === 'wide',
  }
}

function sectionsOf(rows: readonly Row[], content: Content, fault: SayFault): readonly TemplateSection[] {
  const sections: (Omit<TemplateSection, 'lines'> & { readonly lines: Line[] })[] = []
  const seen = new Set<string>()
  for (const { at, row } of rows) {
    if (row === '') continue
    if (row.startsWith('# ')) {
      const section = headingOf(row)
      if (sections.some(({ id }) => id === section.id)) fault(at, words.faults.headings(section.id))
      sections.push({ ...section, lines: [] })
      seen.clear()
      continue
    }
    const section = sections.at(-1)!
    const guard = guardOf(row, at, sections, content, fault)
    if (guard) sections[sections.length - 1] = { ...section, ...guard }
    else if (!row.startsWith('only when ') && row !== 'otherwise') {
      const line = lineOf(row, at, content, fault)
      if (!line) continue
      const what = [line.verb, ...line.names].join(' ')
      if (line.verb !== 'words' && line.verb !== 'check' && seen.has(what)) fault(at, words.faults.twice(what))
      seen.add(what)
      section.lines.push(line)
    }
  }
  return sections
}

/** "# Heading {name}": without a name it is called after its words. */
function headingOf(row: string): { readonly id: string; readonly title: string } {
  const [, title = '', id] = /^#\s+(.*?)(?:\s*\{([a-z0-9-]+)\})?$/.exec(row) ?? []
  return { id: id ?? slug(title), title }
}
const slug = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || 'section'

function guardOf(
  row: string,
  at: number,
  sections: readonly Omit<TemplateSection, 'lines'>[],
  content: Content,
  fault: SayFault,
): Pick<TemplateSection, 'onlyWhen' | 'isOtherwise'> | undefined {
  if (row === 'otherwise') {
    if (!sections.slice(0, -1).some(({ onlyWhen }) => onlyWhen)) fault(at, words.faults.otherwise)
    return { isOtherwise: true }
  }
  if (!row.startsWith('only when ')) return undefined
  const onlyWhen = listed(row.slice('only when '.length))
  onlyWhen.forEach((one) => {
    if (!takes.outcomes(content).has(one)) fault(at, words.faults.unknown.outcomes(one))
  })
  return { onlyWhen }
}

function lineOf(row: string, at: number, content: Content, fault: SayFault): Line | undefined {
  if (row.startsWith('>')) return { at, verb: 'words', names: [], say: row.slice(1).trim() }
  const [, verb = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(row) ?? []
  const kind = own(verbs, verb)
  if (kind === undefined) {
    fault(at, words.faults.noVerb(verb))
    return undefined
  }
  if (kind === 'open') return openLine(rest, at, content, fault)
  if (kind === 'check') return checkLine(rest, at, content, fault)
  const { names, most } = namesOf(rest)
  if (most !== undefined && !(most >= 1 && most <= 99)) fault(at, words.faults.badCap)
  checkNames(verb, kind, names, at, content, fault)
  return { at, verb, names, ...(most !== undefined && { most }) }
}

/** "n1-boundary, g4-supervision 3": names, and after them how many at most. */
function namesOf(rest: string): { readonly names: readonly string[]; readonly most?: number } {
  const [, names = rest, most] = /^(.*?)(?:^|\s+)(\d+)$/.exec(rest) ?? []
  return { names: listed(names), ...(most !== undefined && { most: Number(most) }) }
}
const listed = (names: string): readonly string[] => names.split(/[\s,]+/).filter(Boolean)

function checkNames(
  verb: string,
  kind: Takes | 'nothing' | `${Takes}?`,
  names: readonly string[],
  at: number,
  content: Content,
  fault: SayFault,
): void {
  if (kind === 'nothing') {
    if (names.length > 0) fault(at, words.faults.needsNothing(verb))
    return
  }
  const of = kind.replace('?', '') as Takes
  if (names.length === 0 && of === kind) fault(at, words.faults.needs(verb))
  const there = takes[of](content)
  names.forEach((name) => {
    if (!there.has(name)) fault(at, words.faults.unknown[of](name))
  })
}

/** "open f1-full-cost: what it costs | finance colleagues": the question is what it is traced to. */
function openLine(rest: string, at: number, content: Content, fault: SayFault): Line | undefined {
  const [, id, say, who = ''] = /^([a-z0-9-]+):\s*([^|]+?)\s*(?:\|\s*(.*))?$/.exec(rest) ?? []
  if (id === undefined) {
    fault(at, words.faults.badOpen)
    return undefined
  }
  checkNames('open', 'questions', [id], at, content, fault)
  return { at, verb: 'open', names: [id], say: say!, who }
}

/** "check A clear remit: g1-remit". */
function checkLine(rest: string, at: number, content: Content, fault: SayFault): Line | undefined {
  const [, say, names] = /^([^:]+):\s*(.+)$/.exec(rest) ?? []
  if (say === undefined) {
    fault(at, words.faults.badCheck)
    return undefined
  }
  const those = listed(names!)
  checkNames('check', 'questions', those, at, content, fault)
  return { at, verb: 'check', names: those, say: say.trim() }
}

/** Every instruction there is, with the kind of names it takes: a question mark, where they may be left out. */
export const verbs = {
  own: 'own-words',
  rows: 'rows',
  answers: 'questions',
  differences: 'nothing',
  views: 'nothing',
  facts: 'facts',
  check: 'check',
  open: 'open',
  verdict: 'nothing',
  readings: 'nothing',
  'plan-sums': 'nothing',
  benefits: 'nothing',
  spread: 'nothing',
  'true-if': 'nothing',
  gaps: 'nothing',
  years: 'nothing',
  payers: 'nothing',
  'find-first': 'nothing',
  figures: 'nothing',
  'rungs-left': 'nothing',
  'left-why': 'nothing',
  barriers: 'nothing',
  'settle-first': 'nothing',
  residue: 'nothing',
  'not-do': 'nothing',
  unnecessary: 'nothing',
  'least-training': 'nothing',
  ladder: 'nothing',
  options: 'nothing',
  plans: 'nothing',
  why: 'nothing',
  'why-not': 'nothing',
  form: 'nothing',
  saving: 'nothing',
  conditions: 'nothing',
  warnings: 'consequences?',
  risks: 'consequences?',
  'figures-warn': 'nothing',
  tensions: 'nothing',
  'find-out': 'nothing',
  moves: 'nothing',
  measures: 'measures?',
  cases: 'nothing',
  voices: 'nothing',
  actions: 'nothing',
  parked: 'nothing',
  ratings: 'nothing',
  sign: 'nothing',
  sources: 'nothing',
  changes: 'nothing',
  claims: 'nothing',
  plain: 'nothing',
} as const satisfies Readonly<Record<string, Takes | `${Takes}?` | 'nothing' | 'open' | 'check'>>

export type VerbName = keyof typeof verbs
