import { papers as words } from '../locales/en/papers.ts'
import { statementsOf, type Mark, type Paper, type PaperBlock, type Says, type Statement } from './paper.ts'

/** What became of a statement between two issues. 'firmer' and 'weaker' are about its mark alone. */
type ChangeKind = 'new' | 'gone' | 'reworded' | 'firmer' | 'weaker'
export type Change = {
  readonly kind: ChangeKind
  /** Where it stands: the section, and what it is about there. */
  readonly about: string
  readonly before?: Statement
  readonly now?: Statement
}

const ranks: readonly Mark[] = ['struck', 'assumed', 'only-said', 'backed-up', 'shown']

/** By the ids of statements, in the order of the newer paper, with what is gone at the end. Fixed words say nothing of the case. */
export function changedSince(before: Pick<Paper, 'sections'>, now: Pick<Paper, 'sections'>): readonly Change[] {
  const then = byId(before)
  const today = byId(now)
  return [
    ...[...today].flatMap(([id, { one, about }]) => changeOf(then.get(id)?.one, one, about)),
    ...[...then].flatMap(([id, { one, about }]): readonly Change[] =>
      today.has(id) || isEmpty(one) ? [] : [{ kind: 'gone', about, before: one }],
    ),
  ]
}

/** A cell in which nothing is known: with its row it comes and goes unnoticed. */
const isEmpty = ({ origin, say }: Statement): boolean => origin === 'not-known' && say === words.notYet

/** What stands in the list of changes itself is no change. */
export const changesSection = 'changes'

type Placed = { readonly one: Statement; readonly about: string }

const byId = (paper: Pick<Paper, 'sections'>): ReadonlyMap<string, Placed> =>
  new Map(
    paper.sections.flatMap(({ title, blocks }) =>
      blocks
        .flatMap((block, at) => placesIn(block, blocks.slice(0, at)))
        .filter(
          ({ one: { origin, id } }) =>
            origin !== 'wording' && !id.includes(`/${changesSection}/`) && !id.includes('/sources/'),
        )
        .map(({ one, about }) => [one.id, { one, about: [title.say, about].filter(Boolean).join(' – ') }]),
    ),
  )

/** Each statement of a block with what names it: its row, its label, or the heading above it. */
function placesIn(block: PaperBlock, above: readonly PaperBlock[]): readonly Placed[] {
  if (block.kind === 'table')
    return block.rows.flatMap((row) =>
      row.flatMap((cell, at) => cell.map((one) => ({ one, about: at === 0 ? block.caption.say : nameOf(row[0]) }))),
    )
  const heading = above.reduce<string>((last, one) => (one.kind === 'heading' ? one.says.say : last), '')
  const about = block.kind === 'text' && block.lead ? bare(block.lead.say) : block.kind === 'heading' ? '' : heading
  return statementsOf(block).map((one) => ({ one, about }))
}

const nameOf = (says: Says | undefined): string => bare(says?.[0]?.say ?? '')
const bare = (say: string): string => say.replace(/[.:]$/, '')

function changeOf(before: Statement | undefined, now: Statement, about: string): readonly Change[] {
  if (!before) return isEmpty(now) ? [] : [{ kind: 'new', about, now }]
  if (before.say !== now.say) return [{ kind: 'reworded', about, before, now }]
  const [was, is] = [rank(before), rank(now)]
  if (was === is || was === -1 || is === -1) return []
  return [{ kind: is > was ? 'firmer' : 'weaker', about, before, now }]
}

const rank = ({ mark }: Statement): number => (mark ? ranks.indexOf(mark) : -1)
