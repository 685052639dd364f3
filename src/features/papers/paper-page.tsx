import { Link } from 'wouter'
import { own } from '../../domain/own.ts'
import type { Stop } from '../../domain/walk.ts'
import { papersPage as words } from '../../locales/en/papers-page.ts'
import { thaw } from '../../papers/frozen.ts'
import type { Template } from '../../papers/template.ts'
import { ownWordsNeeded } from '../../papers/needed.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { addressOf } from '../parts/address-of.ts'
import { IssuePaper } from './issue-paper.tsx'
import { IssueRead } from './issue-read.tsx'
import { OnlyYou } from './only-you.tsx'
import { PaperDrawn } from './paper-drawn.tsx'
import { openIn } from './papers-page.tsx'
import { SaveAs } from './save-as.tsx'
import { usePapers } from './use-papers.ts'
import { WithYourTemplate } from './with-your-template.tsx'
import './papers.css'

/** One paper: read here, saved in any format, issued. */
export function PaperPage({ paper: name, issue }: Stop) {
  const { id, issues } = useAssessment()
  const kept = issue === undefined ? undefined : own(issues, issue)
  if (kept) return <IssueRead issue={kept} paper={thaw(kept.frozen)} />
  return (
    <>
      <PaperNow name={name ?? ''} />
      <p className="pager section no-print">
        <Link className="btn" href={paths.papers(id)}>
          {words.back}
        </Link>
        <Link href={paths.recommendation(id)}>{words.toRecommendation}</Link>
      </p>
    </>
  )
}

const Waiting = ({ template }: { readonly template: Template }) => (
  <>
    <Title tab={template.title}>{template.title}</Title>
    <p className="lead soft" role="status">
      {words.working}
    </p>
  </>
)

function PaperNow({ name }: { readonly name: string }) {
  const { templates, recommended, make } = usePapers(name)
  const template = templates.find(({ id }) => id === name)
  if (!template) return <Title tab={words.title}>{words.missing}</Title>
  const paper = make(template)
  if (!paper) return <Waiting template={template} />
  const here: Stop = { page: 'paper', paper: name }
  return (
    <>
      <Title tab={template.title}>{template.title}</Title>
      <p className="lead soft no-print">{template.help}</p>
      <p className="soft no-print">{words.open(openIn(paper))}</p>
      <SaveAs paper={paper} />
      <div className="fold-rows section no-print">
        <OnlyYou ids={ownWordsNeeded([template], recommended.content)} />
        <IssuePaper paper={paper} template={template} content={recommended.content} />
        <WithYourTemplate paper={paper} />
      </div>
      <PaperDrawn paper={paper} addressOf={(ref) => addressOf(ref, recommended, here)} />
    </>
  )
}
