import type { Composing } from './composing.ts'
import type { Column, PaperBlock, Says, Statement, Tone } from './paper.ts'
import { wording } from './statement.ts'

/** A paragraph; none where nothing is said. */
export const text = (says: Says, tone: Tone = 'plain', lead?: Statement): readonly PaperBlock[] =>
  says.length === 0 ? [] : [{ kind: 'text', tone, ...(lead && { lead }), says }]

/** A paragraph that stands out where what it says is not known. */
export const toned = (says: Says, lead: Statement, otherwise: Tone = 'plain'): readonly PaperBlock[] =>
  text(says, says.some(({ origin }) => origin === 'not-known') ? 'not-known' : otherwise, lead)

type Head = readonly (readonly [name: string, width: number, choices?: readonly string[] | undefined])[]

/** A table with a caption and a head; without rows, one sentence says so. */
export function table(
  { idOf }: Composing,
  id: string,
  {
    caption,
    head,
    rows,
    none,
  }: {
    readonly caption: string
    readonly head: Head
    readonly rows: readonly (readonly Says[])[]
    readonly none?: string
  },
): readonly PaperBlock[] {
  if (rows.length === 0) return none === undefined ? [] : text([wording(idOf(id, 'none'), none)], 'quiet')
  const columns = head.map(([name, width, choices], at): Column => ({
    name: wording(idOf(id, 'head', String(at + 1)), name),
    width,
    ...(choices && { choices }),
  }))
  return [{ kind: 'table', id, caption: wording(idOf(id, 'caption'), caption), head: columns, rows }]
}
