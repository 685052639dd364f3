import { Link } from 'wouter'
import { useMemo } from 'react'
import { dateSay } from '../../locales/dates.ts'
import { papersPage as words } from '../../locales/en/papers-page.ts'
import { ownWordsNeeded } from '../../papers/needed.ts'
import { statementsIn, type Paper } from '../../papers/paper.ts'
import type { Template } from '../../papers/template.ts'
import { paths } from '../../ports/paths.ts'
import { Title } from '../../ui/title.tsx'
import { ChangeTemplates } from './change-templates.tsx'
import { OnlyYou } from './only-you.tsx'
import { lastOf, useIssues, usePapers } from './use-papers.ts'
import './papers.css'

/** Every paper that there is, with how much of each is not known yet; and what only the team can say. */
export function PapersPage() {
  const { templates, recommended, make } = usePapers()
  const { id } = recommended.assessment
  const needed = useMemo(() => ownWordsNeeded(templates, recommended.content), [templates, recommended.content])
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <div className="fold-rows">
        <OnlyYou ids={needed} />
      </div>
      <ul className="rows">
        {templates.map((template) => (
          <PaperRow key={template.id} template={template} paper={make(template)} to={paths.paper(id, template.id)} />
        ))}
      </ul>
      <div className="fold-rows section">
        <ChangeTemplates />
      </div>
      <p className="pager section">
        <Link href={paths.recommendation(id)}>{words.toRecommendation}</Link>
      </p>
    </>
  )
}

/** How many statements say that something is not known. */
export const openIn = (paper: Parameters<typeof statementsIn>[0]): number =>
  statementsIn(paper).filter(({ origin }) => origin === 'not-known').length

type RowProps = { readonly template: Template; readonly paper: Paper | undefined; readonly to: string }

function PaperRow({ template, paper, to }: RowProps) {
  const last = lastOf(useIssues(), template.id)
  return (
    <li className="paper-row">
      <div>
        <h2>
          <Link href={to}>{template.title}</Link>
        </h2>
        <p>{template.help}</p>
      </div>
      <p className="small soft paper-open">
        <span>{paper ? words.open(openIn(paper)) : words.working}</span>
        {last && <span>{words.issued(last.number, dateSay(last.date))}</span>}
      </p>
    </li>
  )
}
