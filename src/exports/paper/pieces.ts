import { paperFormats } from '../../locales/en/paper-formats.ts'
import { bracketed, type Bracketed, type Column, type PaperBlock, type Says } from '../../papers/paper.ts'
import { clean } from './clean.ts'

/** Sentences, and the bracket behind them: how sure they are, and what they are traced by. Either may be empty. */
export type Piece = { readonly says: readonly Said[]; readonly bracket: string; readonly isStruck: boolean }
type Said = { readonly say: string; readonly isNotKnown: boolean }

/** What is said, piece by piece, as every format draws it: no format sees a sentence without its mark. */
export const pieces = (says: Says, showsCodes: boolean): readonly Piece[] =>
  bracketed(says, showsCodes).map((group) => ({
    says: group.says.map(({ say, origin }) => ({ say: clean(say), isNotKnown: origin === 'not-known' })),
    bracket: bracketOf(group),
    isStruck: group.mark === 'struck',
  }))

/** All of it in one line. */
export const inOneLine = (says: Says, showsCodes: boolean): string =>
  pieces(says, showsCodes)
    .flatMap(({ says, bracket }) => [...says.map(({ say }) => say), bracket])
    .filter(Boolean)
    .join(' ')

/** "(only said) [N1; E1, E3]": questions, then evidence. */
function bracketOf({ mark, codes }: Bracketed): string {
  const kinds = [codes.filter((code) => !isEvidence(code)), codes.filter(isEvidence).sort(byNumber)]
  const traced = kinds.filter((kind) => kind.length > 0).map((kind) => kind.map(clean).join(', '))
  return [mark && `(${paperFormats.marks[mark]})`, traced.length > 0 && `[${traced.join('; ')}]`]
    .filter(Boolean)
    .join(' ')
}

const byNumber = (one: string, other: string): number => Number(one.slice(1)) - Number(other.slice(1))
const isEvidence = (code: string): boolean => /^E\d/.test(code)

/** What a label ends with before what it labels: nothing where it ends as a sentence does. */
export const colon = (label: string): string => (/[.?!:…]$/.test(label) ? '' : ':')

/** Blocks whose headings skip no level under the title of their section. */
export function withoutJumps(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  let above = 1
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    above = Math.min(block.level, above + 1)
    return { ...block, level: above as 2 | 3 }
  })
}

/** How wide each column is where all together are as wide as this. */
export function widths(head: readonly Column[], all: number): readonly number[] {
  const shares = head.reduce((sum, { width }) => sum + width, 0)
  return head.map(({ width }) => Math.round((all * width) / shares))
}
