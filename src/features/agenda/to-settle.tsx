import { useMemo } from 'react'
import { Link } from 'wouter'
import { orderOf, orders } from '../../domain/diagram/to-settle.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { pathTo } from '../../ports/paths.ts'
import { useHere } from '../../ports/use-work.ts'
import type { Block } from '../../report/blocks.ts'
import { textOf } from '../../report/plain.ts'
import { toFindOut } from '../../report/sections/to-find-out.ts'
import { tellingOf } from '../../report/telling.ts'
import { Fold } from '../../ui/fold.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { AnswerLink } from './answer-link.tsx'
import { settlingOf } from './use-agenda.ts'

/** On the page of the six domains there is less room. */
const openAtMost = { here: 5, hub: 3 }

type Props = { readonly isOnItsPage: boolean }

/** What to find out: a few, and the others behind one click. A page to take to a meeting has the others by name. */
export function ToSettle({ isOnItsPage }: Props) {
  const telling = useRecommended()
  const order = orderOf(useHere())
  const { blocks } = useMemo(() => toFindOut(tellingOf(telling), order), [telling, order])
  const { isAnyLeft } = settlingOf(telling)
  const open = isOnItsPage ? openAtMost.here : openAtMost.hub
  const Head = isOnItsPage ? 'h2' : 'h3'
  if (blocks.length === 0) return null
  return (
    <>
      <Head className="after">{isAnyLeft ? words.first[order] : words.besides}</Head>
      <p className="small soft">{isAnyLeft ? words.firstSay[order] : words.besidesSay}</p>
      {isOnItsPage && blocks.length > 1 && <Orders />}
      <Fold
        items={blocks.map((block) => (
          <Row block={block} isOnItsPage={isOnItsPage} key={block.id} />
        ))}
        open={open}
        others={words.others}
        isOrdered
      />
      <OnPaper blocks={blocks.slice(open)} />
    </>
  )
}

/** The same list by what settles most, or in the order of the walk. */
function Orders() {
  const { assessment } = useRecommended()
  const { show, ...here } = useHere()
  const now = orderOf({ page: 'agenda', show })
  return (
    <nav className="contents orders no-print" aria-label={words.orderLabel}>
      {orders.map((order) => (
        <Link
          href={pathTo(assessment.id, { ...here, show: order === 'walk' ? order : undefined })}
          aria-current={order === now ? 'true' : undefined}
          key={order}
        >
          {words.orders[order]}
        </Link>
      ))}
    </nav>
  )
}

/** Why it is open, what to do, why it matters, and what to bring. On paper there is room for who and when. */
function Row({ block: { name, ref, tags, parts }, isOnItsPage }: Props & { readonly block: Block }) {
  const Head = isOnItsPage ? 'h3' : 'h4'
  return (
    <li>
      <div className="label">
        <Head>
          <AnswerLink point={ref!} say={name} />
        </Head>
        {tags.map(({ key, say }) => (
          <small key={key}>{say}</small>
        ))}
      </div>
      <div className="body wide">
        {parts.map(
          (part) =>
            part.kind === 'say' && (
              <p className={part.label && 'small'} key={part.key}>
                {part.label ? `${part.label}: ${textOf(part.say)}` : textOf(part.say)}
              </p>
            ),
        )}
        {isOnItsPage && <p className="print-only to-fill">{words.whoAndWhen}</p>}
      </div>
    </li>
  )
}

function OnPaper({ blocks }: { readonly blocks: readonly Block[] }) {
  if (blocks.length === 0) return null
  return (
    <p className="print-only small">{`${words.others(blocks.length)}: ${blocks.map(({ name }) => name).join('; ')}`}</p>
  )
}
