import type { Step } from '../domain/clause.ts'
import type { Standing } from '../domain/content.ts'
import type { Ref } from '../domain/ref.ts'

/**
 * Where a statement is from. 'sum' is worked out from figures of money or from the task grid; 'wording' is the fixed words of
 * a template or a table, which say nothing of the case.
 */
export type Origin =
  'own-words' | 'note' | 'answer' | 'evidence' | 'about' | 'action' | 'voice' | 'rule' | 'sum' | 'not-known' | 'wording'

/** What is behind a statement, by id: whoever reads it can go back to the line it was taken from. */
export type Trace = {
  readonly answers: readonly Ref[]
  /** Rows of `content.ownWords`. */
  readonly ownWords: readonly string[]
  readonly evidence: readonly string[]
  /** Voices that answered. */
  readonly saidBy: readonly string[]
  /** Actions, and thoughts left for another day. */
  readonly actions: readonly string[]
  readonly rules: readonly { readonly id: string; readonly standing: Standing }[]
  readonly claims: readonly string[]
  /** Plans and lines of money whose figures it was worked out from. */
  readonly money?: readonly string[]
  /** Tasks, roles and courses of the task grid; none named where all of it is behind a sum. */
  readonly grid?: readonly string[]
  /** How far the weakest of its answers can be shown; none where there is nothing to show. */
  readonly basis?: Step
}

/**
 * How sure a sentence may sound. It belongs to the statement, and no format may leave it out. 'struck' is a saving that is
 * not shown: it stands there struck out, and counts for nothing.
 */
export type Mark = 'struck' | 'assumed' | 'only-said' | 'backed-up' | 'shown' | 'ours'

/** One sentence or short phrase. Its id is made of what it is about, never of its place, and is given once in a paper. */
export type Statement = {
  readonly id: string
  readonly say: string
  readonly origin: Origin
  readonly trace: Trace
  readonly mark?: Mark
  /** What it is traced by where a paper shows it: "N4", "E1". */
  readonly codes: readonly string[]
}

/** Sentences that are read as one; in a cell, nothing may be said. */
export type Says = readonly Statement[]

/** 'own-words' is what people wrote, 'not-known' what is still open, 'firm' a verdict, 'quiet' what is beside the point. */
export type Tone = 'plain' | 'own-words' | 'not-known' | 'firm' | 'quiet'

/** `width` is a share of the whole. `choices` are what a cell of a register may be set to. */
export type Column = { readonly name: Statement; readonly width: number; readonly choices?: readonly string[] }

/** One way on the proof ladder, as far as a picture draws it. */
export type RungDrawn = {
  readonly number: number
  readonly name: string
  readonly looked: string
  readonly ink: Step
  readonly stands?: 'here' | 'toward'
}

/** The five shapes that every format can draw. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly says: Statement }
  | { readonly kind: 'text'; readonly tone: Tone; readonly lead?: Statement; readonly says: Says }
  | { readonly kind: 'list'; readonly items: readonly Says[] }
  | {
      readonly kind: 'table'
      readonly id: string
      readonly caption: Statement
      readonly head: readonly Column[]
      /** Cells in the order of the head; the first names the row. */
      readonly rows: readonly (readonly Says[])[]
    }
  /** The proof ladder from its top. `alt` says in words all that it shows. */
  | { readonly kind: 'picture'; readonly of: 'ladder'; readonly alt: Statement; readonly rungs: readonly RungDrawn[] }

export type PaperSection = { readonly id: string; readonly title: Statement; readonly blocks: readonly PaperBlock[] }

/** A paper whole: plain blocks with their ids and traces, so that it can be drawn, compared, and kept as it is. */
export type Paper = {
  /** The id of its template. */
  readonly paper: string
  readonly title: string
  /** A BCP 47 tag. */
  readonly lang: string
  /** What the work is called; empty where nobody has said. */
  readonly about: string
  /** The version of the content it was made with. */
  readonly content: string
  /** Whether statements show what they are traced by; the trace is there either way. */
  readonly showsCodes: boolean
  readonly isWide: boolean
  /** None while it is a draft. */
  readonly issue?: Issued
  readonly sections: readonly PaperSection[]
}

/** A paper that somebody has put their post to. `date` is an ISO date. */
export type Issued = { readonly number: number; readonly date: string; readonly by: string }

/** Every statement of a block, in the order in which it is read. */
export function statementsOf(block: PaperBlock): Says {
  if (block.kind === 'heading') return [block.says]
  if (block.kind === 'text') return [...(block.lead ? [block.lead] : []), ...block.says]
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'picture') return [block.alt]
  return [block.caption, ...block.head.map(({ name }) => name), ...block.rows.flat(2)]
}

/** Every statement of a paper, in the order in which it is read. */
export const statementsIn = ({ sections }: Pick<Paper, 'sections'>): Says =>
  sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(statementsOf)])

/** Sentences with one bracket behind those neighbours that share their mark and what they are traced by. */
export type Bracketed = { readonly says: Says; readonly mark?: Mark; readonly codes: readonly string[] }

export function bracketed(says: Says, showsCodes: boolean): readonly Bracketed[] {
  const groups: Bracketed[] = []
  for (const one of says) {
    const codes = showsCodes ? one.codes : []
    const last = groups.at(-1)
    if (last && last.mark === one.mark && last.codes.join() === codes.join())
      groups[groups.length - 1] = { ...last, says: [...last.says, one] }
    else groups.push({ says: [one], ...(one.mark && { mark: one.mark }), codes })
  }
  return groups
}

/** A cell in lines: a label begins a line, and so does what a rule says, unless it stands after its label or names the row. */
export function linesIn(cell: Says, isName: boolean): readonly Says[] {
  const lines: Statement[][] = []
  cell.forEach((one, at) => {
    const isAfterLabel = cell[at - 1]?.origin === 'wording'
    const begins = one.origin === 'wording' || (one.origin === 'rule' && !isAfterLabel && !isName)
    if (at === 0 || begins) lines.push([one])
    else lines.at(-1)!.push(one)
  })
  return lines
}

/** A table right under a title, or called the same, is named by it. */
export const needsCaption = (caption: Statement, at: number, title: Statement | undefined): boolean =>
  title === undefined || (at > 0 && caption.say !== title.say)
