import { useState } from 'react'
import { Link } from 'wouter'
import { longestFrozen } from '../../domain/records/late/issues.ts'
import type { Content } from '../../domain/content.ts'
import { issueForm } from '../../domain/record-forms.ts'
import { RecordForm } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useRecordForm } from '../../form/use-record-form.ts'
import { dateSay } from '../../locales/dates.ts'
import { papersPage } from '../../locales/en/papers-page.ts'
import { freeze } from '../../papers/frozen.ts'
import { hashOf } from '../../domain/hash.ts'
import type { Paper } from '../../papers/paper.ts'
import type { Template } from '../../papers/template.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'
import { Row } from '../../ui/row.tsx'
import { lastOf, useIssues } from './use-papers.ts'

type Props = { readonly paper: Paper; readonly template: Template; readonly content: Content }

/** Keeps a paper as it is today, with the post that issues it; and what was issued before. */
export function IssuePaper({ paper, template, content }: Props) {
  const words = papersPage.issue
  const { newId, today } = useWork()
  const { id } = useAssessment()
  const give = useGive()
  const issues = useIssues().filter((one) => one.paper === template.id)
  const [news, setNews] = useState('')
  const form = useRecordForm({
    place: 'issue-new',
    kind: 'issues',
    start: { by: '', note: '' },
    schema: issueForm,
    fields: ['by', 'note'],
    says: (field, problem) =>
      field === 'note' ? words.errors.noteLong : problem === 'long' ? words.errors.long : words.errors.by,
    keep: ({ by, note }) => {
      const issue = { number: (lastOf(issues, template.id)?.number ?? 0) + 1, date: today(), by }
      const frozen = freeze({ ...paper, issue })
      if (frozen.length > longestFrozen) return setNews(words.tooLong)
      give('issue', 'issues', newId(), {
        ...issue,
        paper: template.id,
        note,
        content: paper.content,
        template: hashOf(JSON.stringify(template)),
        rules: hashOf(JSON.stringify({ ...content, diagrams: undefined })),
        frozen,
      })
      setNews(words.done(issue.number))
    },
  })
  return (
    <Row
      name={words.title}
      says={issues[0] ? papersPage.issued(issues[0].number, dateSay(issues[0].date)) : words.says}
      isOpen={form.isBegun}
    >
      <div className="stack-5">
        <p>{words.lead}</p>
        <RecordForm form={form}>
          <TextField {...form.text('by')} label={words.by} hint={words.byHint} />
          <TextField {...form.text('note')} label={words.note} hint={words.noteHint} />
          <p className="actions add">
            <button type="submit" className="btn quiet">
              {words.do}
            </button>
            <span className="small soft" role="status">
              {news}
            </span>
          </p>
        </RecordForm>
        {issues.length > 0 && (
          <ul className="rows">
            {issues.map((issue) => (
              <li key={issue.id}>
                <Link href={pathTo(id, { page: 'paper', paper: template.id, issue: issue.id })}>
                  {words.open(issue.number, dateSay(issue.date))}
                </Link>{' '}
                <span>{words.issuedBy(issue.by)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Row>
  )
}
