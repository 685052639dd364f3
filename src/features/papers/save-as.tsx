import { useState } from 'react'
import { formats, type PaperFormat } from '../../exports/paper/formats.ts'
import { papersPage as words } from '../../locales/en/papers-page.ts'
import type { Paper } from '../../papers/paper.ts'
import { useWork } from '../../ports/use-work.ts'
import { drawLadder } from '../../exports/paper/ladder-picture.ts'
import { paperFileName } from './paper-file-name.ts'

/** A press for each format; the file is made here, and goes nowhere. */
export function SaveAs({ paper }: { readonly paper: Paper }) {
  const { saveAs, today } = useWork()
  const [news, setNews] = useState('')
  const [failed, setFailed] = useState(false)
  const save = async ({ make, ending, type }: PaperFormat) => {
    setNews('')
    setFailed(false)
    try {
      const name = paperFileName(paper, ending, today())
      saveAs(name, new Blob([await make(paper, drawLadder)], { type }))
      setNews(words.saved(name))
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="no-print">
      <div className="actions page-actions save-as" role="group" aria-label={words.save}>
        {formats.map((format, at) => (
          <button
            type="button"
            className={at === 0 ? 'btn' : 'btn quiet small'}
            onClick={() => void save(format)}
            key={format.id}
          >
            {words.formats[format.id]}
          </button>
        ))}
        <button type="button" className="btn quiet small" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <p className="small soft news" role="status">
        {news}
      </p>
      {failed && <p role="alert">{words.notSaved}</p>}
    </div>
  )
}
