import { Link } from 'wouter'
import type { Issue } from '../../domain/assessment.ts'
import { dateSay } from '../../locales/dates.ts'
import { papers as told } from '../../locales/en/papers.ts'
import { papersPage } from '../../locales/en/papers-page.ts'
import { changedSince, type Change } from '../../papers/changed-since.ts'
import { hashOf } from '../../domain/hash.ts'
import type { Paper } from '../../papers/paper.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Row } from '../../ui/row.tsx'
import { Title } from '../../ui/title.tsx'
import { PaperDrawn } from './paper-drawn.tsx'
import { SaveAs } from './save-as.tsx'
import { usePapers } from './use-papers.ts'

type Props = { readonly issue: Issue; readonly paper: Paper | undefined }

/** A paper as it was issued, and what has changed since. */
export function IssueRead({ issue, paper }: Props) {
  const words = papersPage.issue
  const { id } = useAssessment()
  const title = words.open(issue.number, dateSay(issue.date))
  if (!paper) {
    return (
      <>
        <Title tab={title}>{title}</Title>
        <p className="lead">{words.unread}</p>
      </>
    )
  }
  return (
    <>
      <Title tab={`${paper.title}, ${title}`}>{paper.title}</Title>
      <p className="lead soft no-print">{words.frozen}</p>
      {issue.note !== '' && <p className="soft no-print">{issue.note}</p>}
      <SaveAs paper={paper} />
      <Since issue={issue} paper={paper} />
      <PaperDrawn paper={paper} />
      <p className="pager section no-print">
        <Link className="btn" href={pathTo(id, { page: 'paper', paper: issue.paper })}>
          {words.now}
        </Link>
      </p>
    </>
  )
}

/** What is told otherwise today, statement by statement. */
function Since({ issue, paper }: { readonly issue: Issue; readonly paper: Paper }) {
  const words = papersPage.issue
  const { templates, make } = usePapers(issue.paper)
  const template = templates.find(({ id }) => id === issue.paper)
  if (!template) return null
  const now = make(template)
  if (!now) return null
  const changes = changedSince(paper, now)
  return (
    <div className="fold-rows section no-print">
      <Row name={words.changes} says={words.changed(changes.length)}>
        {hashOf(JSON.stringify(template)) !== issue.template && <p className="soft">{words.otherTemplate}</p>}
        <ul className="rows">
          {changes.map((change) => (
            <Changed change={change} key={(change.now ?? change.before)!.id} />
          ))}
        </ul>
      </Row>
    </div>
  )
}

function Changed({ change: { kind, about, before, now } }: { readonly change: Change }) {
  const { kinds, head } = told.changes
  return (
    <li>
      <p>
        <b>{about}</b>
      </p>
      {before && (kind === 'reworded' || kind === 'gone') && <p>{`${head.before}: ${before.say}`}</p>}
      {now && <p>{`${head.now}: ${now.say}`}</p>}
      {kind !== 'reworded' && <p className="small soft">{kinds[kind]}</p>}
    </li>
  )
}
