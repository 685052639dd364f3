import { useState } from 'react'
import { drawLadder } from '../../exports/paper/ladder-picture.ts'
import { papersPage } from '../../locales/en/papers-page.ts'
import type { Paper } from '../../papers/paper.ts'
import { useWork } from '../../ports/use-work.ts'
import { Field } from '../../ui/field.tsx'
import { Row } from '../../ui/row.tsx'
import { paperFileName } from './paper-file-name.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The paper in the house’s own Word template, with its styles; and one to start from. */
export function WithYourTemplate({ paper }: { readonly paper: Paper }) {
  const words = papersPage.yourTemplate
  const { saveAs, today } = useWork()
  const [news, setNews] = useState('')
  const [refused, setRefused] = useState<string>()
  const attempt = async (work: () => Promise<string | undefined>) => {
    setNews('')
    setRefused(undefined)
    try {
      setRefused(await work())
    } catch {
      setRefused(papersPage.notSaved)
    }
  }
  const save = (bytes: Uint8Array<ArrayBuffer>, ending: string): string => {
    const name = paperFileName(paper, ending, today())
    saveAs(name, new Blob([bytes], { type: word }))
    return name
  }
  const fill = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    void attempt(async () => {
      const { paperInTemplate } = await import('../../exports/paper/own-template.ts')
      const filled = await paperInTemplate(new Uint8Array(await file.arrayBuffer()), paper, drawLadder)
      if (!filled.ok) return filled.says
      setNews(words.made(save(filled.bytes, 'docx')))
      return undefined
    })
    input.value = ''
  }
  const start = () =>
    attempt(async () => {
      const { starterTemplate } = await import('../../exports/paper/starter-template.ts')
      setNews(papersPage.saved(save(await starterTemplate(paper), 'template.docx')))
      return undefined
    })
  return (
    <Row name={words.title} says={words.says}>
      <div className="stack-5">
        <p>{words.lead}</p>
        <ul className="section-names">
          {Object.entries(words.lines).map(([name, says]) => (
            <li key={name}>
              <code>{`{{${name}}}`}</code> <span>{says}</span>
            </li>
          ))}
          {paper.sections.map(({ id, title }) => (
            <li key={id}>
              <code>{`{{${id}}}`}</code> <span>{title.say}</span>
            </li>
          ))}
        </ul>
        <Field id="own-template" label={words.choose} error={refused}>
          {(control) => (
            <input type="file" accept=".docx" {...control} onChange={(event) => fill(event.currentTarget)} />
          )}
        </Field>
        <p className="actions">
          <button type="button" className="btn quiet" onClick={() => void start()}>
            {words.starter}
          </button>
          <span className="small soft" role="status">
            {news}
          </span>
        </p>
      </div>
    </Row>
  )
}
