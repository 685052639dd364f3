import type { Verdict } from '../../domain/condition.ts'
import type { RouteId } from '../../domain/content.ts'
import { useWords } from '../../locales/words.ts'
import { Box } from '../../ui/charts/box.tsx'
import { mayStayOpen, type TestSeen } from './may-stay-open.ts'
import { PointLinks } from './point-links.tsx'
import { pointsOf } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

const boxes = { holds: 'full', open: 'dashed', fails: 'crossed' } as const satisfies Record<Verdict, string>
const order: readonly Verdict[] = ['fails', 'open', 'holds']

/** All tests of a route, those it does not meet first, each with its answers. */
export function RouteTests({ route, tested }: { readonly route: RouteId; readonly tested: readonly TestSeen[] }) {
  const { recommendation: words, decision } = useWords()
  const telling = useRecommended()
  const allowed = mayStayOpen(route, telling)
  const inOrder = [...tested].sort((a, b) => order.indexOf(a.trace.verdict) - order.indexOf(b.trace.verdict))
  return (
    <details>
      <summary>{words.whyNot.all(inOrder.length)}</summary>
      <ul className="tests">
        {inOrder.map((test) => {
          const { of, trace } = test
          return (
            <li key={of.id}>
              <Box is={boxes[trace.verdict]} />
              <div>
                <span>{of.name}</span>: <b>{decision.verdicts[trace.verdict]}</b>
                {trace.verdict !== 'holds' && allowed.includes(test) && <span>{`, ${words.whyNot.mayStayOpen}`}</span>}
                <span className="code">{of.code && ` ${of.code}`}</span>
                <span className="turned-on">
                  <PointLinks points={pointsOf(trace, telling)} />
                </span>
              </div>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
