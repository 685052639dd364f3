import type { Block, Part, Report, Run, Section } from './blocks.ts'

/** A sentence without its marks. */
export const textOf = (say: string | readonly Run[]): string =>
  typeof say === 'string' ? say : say.map((run) => (typeof run === 'string' ? run : run.say)).join('')

/** What is said under a key, without its marks; empty where nothing is. */
export function textIn(parts: readonly Part[], key: string): string {
  const part = parts.find((one) => one.key === key)
  return part?.kind === 'say' ? textOf(part.say) : ''
}

/** What a block is about: its id without the section. */
export const subjectOf = ({ id }: Block): string => id.slice(id.indexOf('/') + 1)

/** Blocks by the group they stand under, in the order of the groups. */
export const groupsOf = <One extends Pick<Block, 'group'>>(
  blocks: readonly One[],
): readonly { readonly group: string | undefined; readonly those: readonly One[] }[] =>
  [...new Set(blocks.map(({ group }) => group))].map((group) => ({
    group,
    those: blocks.filter((block) => block.group === group),
  }))

/** What is in a section, in a line: its own gist, or else what each of its blocks comes to. */
export const gistOf = ({ gist, blocks }: Pick<Section, 'gist' | 'blocks'>): string =>
  gist ??
  blocks
    .flatMap((block) => block.short?.says || block.name || firstSaid(block))
    .map((say) => say.replace(/\.$/, ''))
    .join('; ')

const firstSaid = ({ parts }: Block): string | readonly [] =>
  parts.flatMap((part) => (part.kind === 'say' ? textOf(part.say) : (part.label ?? [])))[0] ?? []

/** Everything a block says, in order, by the keys of what says it. What its answers say is among it. */
function statementsOf(block: Block): readonly (readonly [key: string, say: string])[] {
  const { name, tags, parts, group } = block
  return [
    ...(group ? [['group', group] as const] : []),
    ...(name ? [['name', name] as const] : []),
    ...tags.map(({ key, say }) => [key, say] as const),
    ...parts.flatMap((part): readonly (readonly [string, string])[] => {
      const label = part.label ? [[part.key, part.label] as const] : []
      if (part.kind === 'say') return [...label, [part.key, textOf(part.say)] as const]
      if (part.kind === 'items')
        return [
          ...label,
          ...part.items.flatMap(({ id, say, tags: beside }) => [
            [`${part.key}/${id}`, say] as const,
            ...beside.map((one) => [`${part.key}/${id}`, one.say] as const),
          ]),
        ]
      return [
        ...label,
        ...part.answers.flatMap((answer) => {
          const key = `${part.key}/${answer.ref.id}`
          if (part.isNamed) return [[key, answer.name] as const]
          return [answer.name, answer.says, answer.knownSays].flatMap((say) => (say ? [[key, say] as const] : []))
        }),
      ]
    }),
  ]
}

/** Every statement of a report by its id. */
export const statementsIn = ({ sections }: Report): readonly (readonly [id: string, say: string])[] =>
  sections.flatMap(({ id, title, intro, blocks }) => [
    [`${id}/title`, title] as const,
    ...intro.map((say, at) => [`${id}/intro-${at + 1}`, say] as const),
    ...blocks.flatMap((block) => statementsOf(block).map(([key, say]) => [`${block.id}/${key}`, say] as const)),
  ])
