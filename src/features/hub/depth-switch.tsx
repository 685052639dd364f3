import { common } from '../../locales/en/common.ts'
import { hub } from '../../locales/en/hub.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'

type Props = { readonly to: 'screen' | 'full'; readonly about?: string }

/** To the other depth. Answers outside the quick look stay, and come back with the full depth. */
export function DepthSwitch({ to, about: what }: Props) {
  const { lists } = useWork()
  const about = useMachine(({ context }) => context.assessment!.about.about)
  const give = useGive()
  const count = lists.questions.filter(({ depth }) => to === 'full' || depth === 'screen').length
  return (
    <button type="button" className="link" onClick={() => give('set-up', 'about', 'about', { ...about, depth: to })}>
      <span>{hub.depth.to[to](count)}</span>
      {what && <span className="sr">{common.moreAbout(what)}</span>}
    </button>
  )
}
