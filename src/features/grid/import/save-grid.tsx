import { useState } from 'react'
import { gridTables } from '../../../domain/grid/import/grid-tables.ts'
import { gridImport } from '../../../locales/en/grid-import.ts'
import { useAssessment, useWork } from '../../../ports/use-work.ts'
import { ourWords } from './our-words.ts'

const words = gridImport.out
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The grid as a spreadsheet, or a template while there is none. What makes it is fetched with the press. */
export function SaveGrid() {
  const { saveAs, today } = useWork()
  const assessment = useAssessment()
  const [news, setNews] = useState('')
  const save = async (of: 'book' | 'tasks' | 'roles') => {
    setNews('')
    try {
      const { csvOf, workbookOf } = await import('../../../exports/spreadsheet/saved-tables.ts')
      const [tasks, roles] = gridTables(assessment, ourWords())
      const [name, blob] =
        of === 'book'
          ? [`${words.file}-${today()}.xlsx`, new Blob([await workbookOf([tasks, roles])], { type: excel })]
          : [
              `${words.file}-${of}-${today()}.csv`,
              new Blob([csvOf(of === 'tasks' ? tasks : roles)], { type: 'text/csv' }),
            ]
      saveAs(name, blob)
      setNews(words.saved(name))
    } catch {
      setNews(words.failed)
    }
  }
  return (
    <details className="fold">
      <summary>{words.title}</summary>
      <p className="small soft">{words.say}</p>
      <p className="actions add">
        <button type="button" className="btn quiet small" onClick={() => void save('book')}>
          {words.book}
        </button>
        <button type="button" className="btn quiet small" onClick={() => void save('tasks')}>
          {words.tasksCsv}
        </button>
        <button type="button" className="btn quiet small" onClick={() => void save('roles')}>
          {words.rolesCsv}
        </button>
      </p>
      <p className="small soft" role="status">
        {news}
      </p>
    </details>
  )
}
