import { use, useMemo, type ReactNode } from 'react'
import { Link, Redirect, useSearch } from 'wouter'
import { domains, type DomainId } from '../../domain/content.ts'
import { domainsAsked, questionsIn } from '../../domain/asked.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { common } from '../../locales/en/common.ts'
import { paths } from '../../ports/paths.ts'
import { Later } from '../../ui/later.tsx'
import { Title } from '../../ui/title.tsx'
import { RecommendedContext, useRecommended } from '../parts/recommended.ts'
import { BackContext } from './answer-link.tsx'
import { OneByOne } from './one-by-one.tsx'
import { StillPossible } from './still-possible.tsx'
import { toSettleNext } from './to-settle-next.ts'
import { useAgendaTelling, settlingOf } from './use-agenda.ts'

/**
 * The agenda of the next meeting, to print, to work through, or to pause at after a domain. Its address says which:
 * `after` a domain, `whole` where that was on one page; `settle` goes on to what settles most and lists what was come past.
 */
export function AgendaPage() {
  const query = new URLSearchParams(useSearch())
  const after = domains.find((domain) => domain === query.get('after'))
  const past = query.get('settle')?.split('.').filter(Boolean)
  return (
    <>
      {!past && <Heading after={after} />}
      <Later>
        <Told past={past} after={after} isWhole={query.has('whole')} />
      </Later>
    </>
  )
}

function Heading({ after }: { readonly after: DomainId | undefined }) {
  const title = after ? words.afterTitle(common.domains[after]) : words.pageTitle
  return <Title tab={title}>{title}</Title>
}

type Paused = { readonly after: DomainId | undefined; readonly isWhole: boolean }

function Told({ past, after, isWhole }: Paused & { readonly past: readonly string[] | undefined }) {
  const { telling, isUntouched } = useAgendaTelling()
  const here = paths.agenda(telling.assessment.id, { after, whole: after !== undefined && isWhole })
  return (
    <RecommendedContext value={telling}>
      <BackContext value={here}>
        {past ? (
          <Onward past={past} after={after} isWhole={isWhole} />
        ) : (
          <Page after={after} isWhole={isWhole}>
            {isUntouched ? <p>{words.untouched}</p> : <StillPossible isOnItsPage />}
          </Page>
        )}
      </BackContext>
    </RecommendedContext>
  )
}

/** On to the answer that settles most. When none is left, that is said, with what stays open. */
function Onward({ past, ...paused }: Paused & { readonly past: readonly string[] }) {
  const telling = useRecommended()
  const here = use(BackContext)
  const { matters } = settlingOf(telling)
  const next = useMemo(() => toSettleNext(matters, past, here, telling), [matters, past, here, telling])
  if (next) return <Redirect to={next} replace />
  return (
    <>
      <Heading after={paused.after} />
      <Page {...paused} note={matters.length > 0 ? words.through : words.settled}>
        <StillPossible isOnItsPage />
      </Page>
    </>
  )
}

function Page({ after, isWhole, note, children }: Paused & { readonly note?: string; readonly children: ReactNode }) {
  const telling = useRecommended()
  const lead = settlingOf(telling).matters.length > 0 ? words.pageLead : words.settledLead
  return (
    <>
      <p className="lead soft">{note ?? (after ? words.afterLead : lead)}</p>
      <p className="actions page-actions no-print">
        {after && <NextDomain after={after} isWhole={isWhole} />}
        {note ? (
          <Link className={after ? 'btn quiet' : 'btn'} href={paths.recommendation(telling.assessment.id)}>
            {words.toRecommendation}
          </Link>
        ) : (
          <OneByOne agenda={use(BackContext)} />
        )}
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <section className="section agenda">{children}</section>
    </>
  )
}

/** On with the walk: the next domain this depth asks, or a look at all the answers. */
function NextDomain({ after, isWhole }: { readonly after: DomainId; readonly isWhole: boolean }) {
  const { assessment, content } = useRecommended()
  const asked = domainsAsked(content, assessment)
  const next = asked[asked.indexOf(after) + 1]
  if (!next)
    return (
      <Link className="btn" href={paths.checkAnswers(assessment.id)}>
        {words.toCheck}
      </Link>
    )
  const [first] = questionsIn(next, content, assessment)
  const { id } = assessment
  return (
    <Link className="btn" href={isWhole ? paths.domain(id, next) : paths.question(id, first!)}>
      {words.next(common.domains[next])}
    </Link>
  )
}
