import { sectionIds, type Block, type Report, type Section, type SectionId } from './blocks.ts'

/** What a renderer tells of a section less than the whole. */
type SectionView = {
  /** All of it. */
  readonly isLeftOut?: true
  /** Tags and parts, by their keys. */
  readonly without?: readonly string[]
  /** What becomes of the blocks that do not come first: their names alone, or nothing. */
  readonly more?: 'names' | 'none'
}

export type View = { readonly [section in SectionId]?: SectionView }

const nothing: SectionView = { isLeftOut: true }

/** Everything that a renderer leaves out, declared. What is not declared here is drawn. */
export const views = {
  /** The page shows all of it: what is long is one click away. For whom it is worked out stands in set-up. */
  page: {
    verdict: { without: ['people', 'decision', 'decide-by', 'answered-by', 'in-the-room'] },
    next: { more: 'none' },
    conditions: { without: ['planned'] },
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
    next: { more: 'none' },
    ladder: { without: ['more'] },
    map: nothing,
    'why-not': nothing,
    forms: nothing,
    conditions: nothing,
    'watch-outs': { more: 'none', without: ['set-off', 'open'] },
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

function sectionSeen(section: Section, { isLeftOut, without = [], more }: SectionView): Section | undefined {
  if (isLeftOut) return undefined
  const isKept = ({ key }: { readonly key: string }) => !without.includes(key)
  return {
    ...section,
    blocks: section.blocks.flatMap((block): readonly Block[] => {
      if (block.weight === 'more' && more === 'none') return []
      if (block.weight === 'more' && more === 'names') return [{ ...block, tags: [], parts: [] }]
      return [{ ...block, tags: block.tags.filter(isKept), parts: block.parts.filter(isKept) }]
    }),
  }
}

/** The sections that a view leaves out whole. */
export const leftOut = (view: View): readonly SectionId[] => sectionIds.filter((id) => view[id]?.isLeftOut)
