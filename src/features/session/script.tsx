import type { Stage } from '../../domain/session/question.ts'
import type { Door } from '../../domain/session/sitting.ts'
import { session } from '../../locales/en/session.ts'

const { script: words } = session

type Props = { readonly stage: Stage; readonly door: Door | 'phones'; readonly areApart: boolean }

/** A sentence for whoever has lost the thread in a hot room. */
export const Script = (props: Props) => (
  <p className="script soft">
    <span>{`${words.title}:`}</span> <q>{line(props)}</q>
  </p>
)

function line({ stage, door, areApart }: Props): string {
  if (stage === 'answering') return words.answering[door]
  return stage === 'shown' && areApart ? words.apart : words[stage]
}
