import { own } from '../domain/own.ts'
import type { Block, Report, Section, SectionId } from './blocks.ts'

/** What a renderer tells of a section less than the whole, and where it folds it. */
type SectionView = {
  readonly isLeftOut?: true
  /** Tags and parts, by their keys; the title of the section, and its intro. */
  readonly without?: readonly string[]
  /** How many of the answers that a part names. */
  readonly most?: Readonly<Record<string, number>>
  /** What becomes of the blocks that do not come first: their names alone, or no more than how many they are. */
  readonly more?: 'names' | 'count'
  /** How many blocks there is room for. */
  readonly room?: number
  /** Where all of it is one tap away: on a phone, or everywhere. */
  readonly folds?: Folds
}

export type Folds = 'on-phone' | 'always'

export type View = { readonly [section in SectionId]?: SectionView }

const nothing: SectionView = { isLeftOut: true }

/** Everything that a renderer leaves out, declared. What is not declared here is drawn. */
export const views = {
  /** The page shows all of it: what is long is one click away. For whom it is worked out stands in set-up. */
  page: {
    verdict: {
      without: ['people', 'decision', 'decide-by', 'answered-by', 'in-the-room'],
      most: { weakest: 3, 'hangs-by': 3 },
    },
    next: { more: 'count' },
    map: { folds: 'on-phone' },
    'why-not': { folds: 'on-phone' },
    forms: { folds: 'always' },
    conditions: { without: ['planned'] },
    'watch-outs': { folds: 'on-phone' },
    conflicts: { folds: 'always' },
    notes: { folds: 'always' },
    'no-regret': { folds: 'always' },
    'find-out': { folds: 'on-phone' },
    evaluation: { folds: 'always' },
    cases: { folds: 'always' },
  },
  /** About four pages, with nothing left to open. */
  paper: {
    readings: { without: ['find-out'] },
    'why-not': { without: ['counts', 'tests'] },
    forms: { without: ['needs'] },
    conditions: { isLeftOut: true },
    'watch-outs': { more: 'names', without: ['set-off', 'open'] },
    notes: { without: ['answers'] },
    'no-regret': { without: ['more'] },
    evaluation: { without: ['say'] },
    cases: { without: ['facts', 'lesson'] },
    'rules-changed': { more: 'names', without: ['say'] },
  },
  projector: {
    verdict: { without: ['people', 'decision', 'decide-by', 'answered-by', 'in-the-room', 'parked', 'weakest'] },
    next: { more: 'count', without: ['where-to', 'openness', 'of'] },
    ladder: { without: ['more', 'intro'] },
    readings: { room: 4, without: ['title', 'intro', 'ask', 'said', 'shown', 'find-out'] },
    why: { room: 6, without: ['answers', 'above', 'reason'] },
    map: nothing,
    'why-not': nothing,
    forms: nothing,
    conditions: nothing,
    'watch-outs': { more: 'count', without: ['intro', 'set-off', 'open'] },
    conflicts: nothing,
    notes: nothing,
    'no-regret': nothing,
    'find-out': nothing,
    evaluation: nothing,
    cases: nothing,
    plain: nothing,
    'rules-changed': nothing,
  },
  /** What comes next is what its conditions or what to find out say; the answers behind each test stand with it, and not once more in a map. */
  text: {
    next: nothing,
    map: nothing,
    'watch-outs': { more: 'names' },
  },
} as const satisfies Record<string, View>

/** A report as a renderer tells it: less what its view leaves out. */
export const seenBy = (view: View, report: Report): Report => ({
  ...report,
  sections: report.sections.flatMap((section) => {
    const seen = sectionSeen(section, view[section.id] ?? {})
    return seen && seen.blocks.length > 0 ? [seen] : []
  }),
})

function sectionSeen(section: Section, { isLeftOut, more, room, ...less }: SectionView): Section | undefined {
  if (isLeftOut) return undefined
  const blocks = section.blocks.slice(0, room).flatMap((block): readonly Block[] => {
    if (block.weight === 'first' || !more) return [blockSeen(block, less)]
    return more === 'names' ? [{ ...block, tags: [], parts: [] }] : []
  })
  const left = section.blocks.length - blocks.length
  return {
    ...section,
    title: less.without?.includes('title') ? '' : section.title,
    intro: less.without?.includes('intro') ? [] : section.intro,
    blocks,
    ...(left > 0 && { left }),
  }
}

function blockSeen(block: Block, { without = [], most = {} }: SectionView): Block {
  const isKept = ({ key }: { readonly key: string }) => !without.includes(key)
  return {
    ...block,
    tags: block.tags.filter(isKept),
    parts: block.parts.filter(isKept).map((part) => {
      const room = own(most, part.key)
      if (part.kind !== 'answers' || room === undefined || part.answers.length <= room) return part
      return { ...part, answers: part.answers.slice(0, room), left: part.answers.length - room }
    }),
  }
}
