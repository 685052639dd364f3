import { Link } from 'wouter'
import type { View } from '../../../domain/voices/view-file.ts'
import { afterwards } from '../../../locales/en/afterwards.ts'
import { paths } from '../../../ports/paths.ts'
import { useMachine } from '../../../ports/use-work.ts'
import { viewFileName } from '../../../storage/view-text.ts'
import { Title } from '../../../ui/title.tsx'

const { saved: words } = afterwards

type Props = { readonly view: View; readonly again: () => void; readonly change: () => void }

/** The view is in a file: what to do with it, and what is left of it here. */
export function SavedView({ view, again, change }: Props) {
  const id = useMachine(({ context }) => context.id)
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <div className="stack">
        <p className="lead" role="status">
          {words.say(viewFileName(view))}
        </p>
        <p>{words.gone}</p>
      </div>
      <p className="actions page-actions">
        <button type="button" className="btn quiet" onClick={again}>
          {words.again}
        </button>
        <button type="button" className="btn quiet" onClick={change}>
          {words.change}
        </button>
        <Link href={paths.recommendation(id)}>{words.look}</Link>
      </p>
    </>
  )
}
