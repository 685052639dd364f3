import { own } from '../domain/own.ts'
import type { Block, Part, Report, Section, SectionId } from './blocks.ts'

/** What a renderer tells of a section less than the whole, and where it folds it. */
type SectionView = Less & {
  readonly isLeftOut?: true
  /** The blocks that a step of what comes next tells: it tells all its steps. */
  readonly isLeftToNext?: true
  /** What becomes of the blocks that do not come first: less still, their names alone, or no more than how many they are. */
  readonly more?: 'names' | 'count' | Less
  /** How many blocks there is room for. */
  readonly room?: number
  /** How it is one press away: all of it in one line, or each block in a line and those that do not come first in one. */
  readonly folds?: Folds
}

/** What is told of a block less than the whole. */
type Less = {
  /** Tags and parts, by their keys; the title of the section, and its intro. */
  readonly without?: readonly string[]
  /** Answers by their names alone, by the keys of their parts. */
  readonly named?: readonly string[]
  /** How many of the answers that a part names. */
  readonly most?: Readonly<Record<string, number>>
}

type Folds = 'whole' | 'each'

export type View = { readonly [section in SectionId]?: SectionView }

const nothing: SectionView = { isLeftOut: true }

/** Everything that a renderer leaves out, declared. What is not declared here is drawn. */
export const views = {
  /** The page shows all of it: beyond the first screen, what it says is one press away. For whom it is worked out stands in set-up. */
  page: {
    verdict: {
      without: ['people', 'decision', 'decide-by', 'answered-by', 'in-the-room'],
      most: { weakest: 3, 'hangs-by': 3 },
    },
    next: { more: 'count' },
    'own-words': { folds: 'whole' },
    conditions: { folds: 'each', without: ['planned'] },
    forms: { folds: 'whole' },
    notes: { folds: 'whole' },
    'find-out': { folds: 'whole', without: ['why', 'bring'] },
    'no-regret': { folds: 'whole' },
    evaluation: { folds: 'whole' },
    readings: { folds: 'whole' },
    otherwise: { folds: 'whole' },
    differed: { folds: 'whole' },
    evidence: { folds: 'whole' },
    map: { folds: 'whole' },
    noted: { folds: 'whole' },
    'watch-outs': { folds: 'each' },
    'figures-warn': { folds: 'each' },
    why: { folds: 'whole' },
    'why-not': { folds: 'whole' },
    plans: { folds: 'whole', without: ['count'] },
    tensions: { folds: 'whole' },
    cases: { folds: 'whole' },
  },
  /** About four pages, with nothing left to open. */
  paper: {
    verdict: { most: { weakest: 6 } },
    next: { without: ['plan'] },
    readings: { without: ['find-out'] },
    /** What the need is; the papers tell the rest. */
    'own-words': { without: ['intro', 'behind'], more: 'count' },
    otherwise: { without: ['heard-on'], more: 'names' },
    evidence: {
      without: ['intro', 'kind', 'undated', 'from', 'kept', 'carries', 'words', 'nothing'],
      more: 'count',
    },
    noted: nothing,
    why: { more: { named: ['answers'] } },
    'why-not': { without: ['counts', 'tests'] },
    plans: { without: ['answers', 'needs', 'intro', 'rests-on', 'watch-outs', 'count', 'say'] },
    forms: { without: ['needs'], more: { without: ['fits-when', 'watch-for', 'evidence'] } },
    conditions: { isLeftToNext: true },
    'watch-outs': { more: 'names', without: ['practice', 'who', 'set-off', 'open'] },
    notes: { without: ['claim', 'answers'] },
    'no-regret': { isLeftToNext: true, without: ['more'] },
    'find-out': { isLeftToNext: true, without: ['why', 'bring'], more: 'count' },
    evaluation: { without: ['say'] },
    cases: { without: ['facts', 'lesson'], room: 4 },
    'rules-changed': { without: ['say'] },
  },
  projector: {
    verdict: { without: ['people', 'decision', 'decide-by', 'answered-by', 'in-the-room', 'parked', 'weakest'] },
    next: { more: 'count', without: ['plan', 'openness', 'of'] },
    ladder: { without: ['more', 'intro'] },
    readings: { room: 4, without: ['title', 'intro', 'ask', 'said', 'shown', 'find-out'] },
    why: { room: 6, without: ['answers', 'above', 'reason'] },
    'own-words': nothing,
    otherwise: { without: ['strength', 'heard-on'] },
    differed: { without: ['intro'] },
    map: nothing,
    evidence: nothing,
    noted: nothing,
    'why-not': nothing,
    plans: { without: ['trial', 'called', 'say', 'count', 'answers', 'needs', 'rests-on', 'watch-outs', 'intro'] },
    forms: nothing,
    conditions: nothing,
    'watch-outs': { more: 'count', without: ['intro', 'who', 'set-off', 'open'] },
    'figures-warn': nothing,
    tensions: nothing,
    notes: nothing,
    'no-regret': nothing,
    'find-out': { room: 5, without: ['title', 'intro'] },
    evaluation: nothing,
    cases: nothing,
    plain: nothing,
    'rules-changed': nothing,
  },
  /** What comes next is what its conditions or what to find out say; the answers behind each test stand with it, and not once more in a map. */
  text: {
    next: nothing,
    plans: { without: ['count'] },
    map: nothing,
    'find-out': { without: ['why', 'bring'] },
    'watch-outs': { more: 'names' },
  },
} as const satisfies Record<string, View>

/** A report as a renderer tells it: less what its view leaves out. */
export function seenBy(view: View, report: Report): Report {
  const steps = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'step'))
  const inNext = new Set(steps.map(({ of }) => of))
  const sections = report.sections.map((section) => sectionSeen(section, view[section.id] ?? {}, inNext))
  return { ...report, sections: sections.filter(({ blocks }) => blocks.length > 0) }
}

function sectionSeen(section: Section, view: SectionView, inNext: ReadonlySet<string>): Section {
  const { isLeftOut, isLeftToNext, more, room, ...less } = view
  if (isLeftOut) return { ...section, blocks: [] }
  const told = section.blocks.filter(({ id }) => !isLeftToNext || !inNext.has(id))
  const blocks = told.slice(0, room).flatMap((block): readonly Block[] => {
    const seen = blockSeen(block, less)
    if (block.weight === 'first' || !more) return [seen]
    if (more === 'count') return []
    return [more === 'names' ? { ...block, tags: [], parts: [] } : blockSeen(seen, more)]
  })
  const left = (section.left ?? 0) + told.length - blocks.length
  return {
    ...section,
    title: less.without?.includes('title') ? '' : section.title,
    intro: less.without?.includes('intro') ? [] : section.intro,
    blocks,
    ...(left > 0 && { left }),
  }
}

function blockSeen(block: Block, { without = [], ...less }: Less): Block {
  const isKept = ({ key }: { readonly key: string }) => !without.includes(key)
  return {
    ...block,
    tags: block.tags.filter(isKept),
    parts: block.parts.filter(isKept).map((part) => partSeen(part, less)),
  }
}

function partSeen(part: Part, { named = [], most = {} }: Less): Part {
  if (part.kind !== 'answers') return part
  const left = part.answers.length - (own(most, part.key) ?? part.answers.length)
  return {
    ...part,
    ...(named.includes(part.key) && { isNamed: true }),
    ...(left > 0 && { answers: part.answers.slice(0, -left), left }),
  }
}
