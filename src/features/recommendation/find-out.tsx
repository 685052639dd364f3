import { Link } from 'wouter'
import { useWords } from '../../locales/words.ts'
import { paths } from '../../machine/paths.ts'
import { Fold } from '../../ui/fold.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { useRecommended } from '../parts/recommended.ts'

const openAtLeast = 5

/** What to find out, what keeps a route from being offered first, with what to do and why it is open. */
export function FindOut() {
  const { recommendation: words, decision } = useWords()
  const telling = useRecommended()
  const { toFindOut } = telling.recommendation
  const decisive = toFindOut.filter((open) => open.decisive)
  const inOrder = [...decisive, ...toFindOut.filter((open) => !open.decisive)]
  const rows = inOrder.map((open) => {
    const { name, say, to, about } = findOutSays(open, telling)
    return (
      <li key={open.id}>
        <div className="label">
          <h3>
            <Link href={to}>{name}</Link>
          </h3>
          <small>
            {about && <span>{`${about}: `}</span>}
            <span>{decision.openness[open.openness]}</span>
          </small>
        </div>
        <p className="body">{say}</p>
        <p className="aside">{open.decisive && words.findOut.decisive}</p>
      </li>
    )
  })
  return (
    <>
      <Fold items={rows} open={Math.max(openAtLeast, decisive.length)} others={words.findOut.others} isOrdered />
      <p className="small soft">
        {words.findOut.order} <Link href={paths.agenda(telling.assessment.id)}>{words.findOut.toAgenda}</Link>
      </p>
    </>
  )
}
