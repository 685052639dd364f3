import type { Recommended } from '../../domain/recommend.ts'
import type { Action } from '../../domain/assessment.ts'
import { dateSay } from '../../locales/dates.ts'
import { actions as words } from '../../locales/en/actions.ts'
import { present } from '../../locales/en/present.ts'
import { paths } from '../../ports/paths.ts'
import { Title } from '../../ui/title.tsx'
import { cut } from './cut.ts'
import type { Screen } from './screen.ts'

const aScreen = 3
const longest = { what: 110, owner: 50 }

/** What is still to be done, by when, and which role or team sees to it, as many to a screen as can be read. */
export function actionScreens({ assessment }: Recommended): readonly Screen[] {
  const all = Object.values(assessment.actions)
  const open = all.filter(({ done }) => !done).sort((a, b) => (a.by || last).localeCompare(b.by || last))
  const count = Math.max(1, Math.ceil(open.length / aScreen))
  return Array.from({ length: count }, (_, at) => ({
    path: at === 0 ? 'actions' : `actions/${at + 1}`,
    page: paths.actions(assessment.id),
    where: present.where.actions(at + 1, count),
    place: at === 0 ? words.title : undefined,
    body: (
      <ActionsScreen
        actions={open.slice(at * aScreen, (at + 1) * aScreen)}
        done={at === count - 1 ? all.length - open.length : 0}
      />
    ),
  }))
}

const last = '9999-12-31'

function ActionsScreen({ actions, done }: { readonly actions: readonly Action[]; readonly done: number }) {
  return (
    <>
      <Title className="show" tab={words.title}>
        {words.title}
      </Title>
      {actions.length === 0 && <p className="big">{done > 0 ? present.allDone : present.noActions}</p>}
      <ul className="dated">
        {actions.map(({ what, owner, by }, at) => (
          <li key={at}>
            <b>{by ? dateSay(by) : words.noDate}</b>
            <span>
              <span>{cut(what, longest.what)}</span>
              <small>{cut(owner, longest.owner) || words.noOwner}</small>
            </span>
          </li>
        ))}
      </ul>
      {actions.length > 0 && done > 0 && <p className="soft">{present.done(done)}</p>}
    </>
  )
}
