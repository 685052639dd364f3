import { useRef, useState } from 'react'
import { rowsOf } from '../../../domain/grid/import/delimited.ts'
import { mostColumns, mostRows, type Table } from '../../../domain/grid/import/table.ts'
import { gridImport as words } from '../../../locales/en/grid-import.ts'
import { Field } from '../../../ui/field.tsx'
import { useGridGiven } from '../use-grid.ts'
import { ListAsked } from './list-asked.tsx'
import { SaveGrid } from './save-grid.tsx'

type State = {
  readonly tables?: readonly Table[]
  /** Why a file was not taken, or a block. */
  readonly refused?: string
  readonly refusedBlock?: string
  readonly news?: string
}

/** A list from a file or a paste: what everything in it means, what is taken, and only then is it in the grid. */
export function ImportList() {
  const { openList } = useGridGiven()
  const [text, setText] = useState('')
  const [{ tables, refused, refusedBlock, news }, setState] = useState<State>({})
  const status = useRef<HTMLParagraphElement>(null)
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setState({ news: words.reading })
    try {
      const opened = await openList(file)
      setState(opened.ok ? { tables: opened.tables } : { refused: words.refusedFile[opened.reason] })
    } catch {
      setState({ refused: words.failed })
    }
    // The same file may be chosen again once it is mended.
    input.value = ''
  }
  const look = () => {
    const rows = rowsOf(text)
    const isTooLong = rows.length > mostRows || rows.some(({ length }) => length > mostColumns)
    setState(isTooLong ? { refusedBlock: words.refusedFile['too-many-cells'] } : { tables: [{ name: '', rows }] })
  }
  const end = (say?: string) => {
    setText('')
    setState(say === undefined ? {} : { news: say })
    // The button that was pressed goes: what it did is where keys go on from.
    status.current?.focus()
  }
  return (
    <section className="section no-print grid-import" aria-labelledby="grid-import">
      <h2 id="grid-import">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <div className="grid-sources">
        <Field id="grid-file" label={words.file} hint={words.fileHint} error={refused}>
          {(field) => (
            <input
              type="file"
              accept=".xlsx,.csv,.tsv,.txt"
              {...field}
              onChange={({ currentTarget }) => void open(currentTarget)}
            />
          )}
        </Field>
        <Field id="grid-block" label={words.paste} hint={words.pasteHint} error={refusedBlock}>
          {(field) => (
            <textarea
              {...field}
              rows={3}
              value={text}
              onChange={({ target }) => {
                setText(target.value)
                setState({})
              }}
            />
          )}
        </Field>
      </div>
      {text.trim() !== '' && !tables && (
        <p className="actions add">
          <button type="button" className="btn quiet" onClick={look}>
            {words.look}
          </button>
        </p>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {news}
      </p>
      {tables && <ListAsked tables={tables} end={end} key={tables[0]!.rows.length} />}
      <SaveGrid />
    </section>
  )
}
