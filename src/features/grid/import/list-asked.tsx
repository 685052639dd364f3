import { useState } from 'react'
import { importEdits } from '../../../domain/grid/import/edits.ts'
import type { Doubles } from '../../../domain/grid/import/by-name.ts'
import type { Blank } from '../../../domain/grid/import/found.ts'
import { layouts, signedOffFrom, type Layout } from '../../../domain/grid/import/meaning.ts'
import type { Table } from '../../../domain/grid/import/table.ts'
import { SelectField } from '../../../form/record-form.tsx'
import { gridImport as words } from '../../../locales/en/grid-import.ts'
import { useGiveAll, useWork } from '../../../ports/use-work.ts'
import { Choices } from '../../../ui/choices.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { ColumnsAsked } from './columns-asked.tsx'
import { ListPreview } from './list-preview.tsx'
import { useList } from './use-list.ts'
import { WordsAsked } from './words-asked.tsx'

type Props = { readonly tables: readonly Table[]; readonly end: (say?: string) => void }

/** What is guessed of a list, to be put right, and what would be taken. Nothing is in the grid before it is said so. */
export function ListAsked({ tables, end }: Props) {
  const { newId } = useWork()
  const giveAll = useGiveAll()
  const list = useList(tables)
  const [isMissing, setMissing] = useState(false)
  const { table, meaning, found, beside, told, tell, hasBlanks } = list
  const take = () => {
    if (hasBlanks && !told.blank) return setMissing(true)
    const base = newId()
    const all = [found, ...beside.map((one) => one.found)]
    giveAll('grid', (assessment) => importEdits(all, told.blank, base, assessment))
    end(words.took)
  }
  return (
    <div className="panel grid-asked">
      {tables.length > 1 && (
        <SelectField
          id="list-sheet"
          label={words.sheet}
          value={String(list.sheet)}
          choose={(at) => list.choose(Number(at))}
        >
          {tables.map(({ name, rows }, at) => (
            <option value={at} key={name}>
              {words.sheetNamed(name, rows.length)}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        id="list-layout"
        label={words.layout}
        value={meaning.layout}
        choose={(layout) => list.guess({ layout: layout as Layout })}
      >
        {layouts.map((layout) => (
          <option value={layout} key={layout}>
            {words.layouts[layout]}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="list-head"
        label={words.head}
        value={String(meaning.head)}
        choose={(head) => list.guess({ head: Number(head), layout: meaning.layout })}
      >
        {table.rows.slice(0, Math.max(10, meaning.head + 1)).map((row, at) => (
          <option value={at} key={`${at + 1}`}>
            {words.headRow(at + 1, row.filter(Boolean).slice(0, 4).join(', ').slice(0, 60))}
          </option>
        ))}
      </SelectField>
      <ColumnsAsked table={table} meaning={meaning} mean={list.mean} />
      <WordsAsked meaning={meaning} mean={list.mean} signOff={(level) => list.mean(signedOffFrom(meaning, level))} />
      {hasBlanks && (
        <fieldset>
          <legend>{words.blank}</legend>
          <FieldError id="list-blank" error={isMissing && !told.blank ? words.blankNeeded : undefined} />
          <Choices
            name="grid-blank"
            look="compact row"
            chosen={told.blank ?? null}
            choose={(value) => tell({ blank: value as Blank })}
            choices={[
              { value: 'unknown', say: words.blankUnknown },
              { value: 'no', say: words.blankNo },
            ]}
          />
        </fieldset>
      )}
      {found.twice > 0 && (
        <fieldset>
          <legend>{words.doubles(found.twice)}</legend>
          <Choices
            name="grid-doubles"
            look="compact"
            chosen={told.doubles ?? null}
            choose={(value) => tell({ doubles: value as Doubles })}
            choices={[
              { value: 'one', say: words.doublesOne },
              { value: 'each', say: words.doublesEach },
            ]}
          />
        </fieldset>
      )}
      <ListPreview found={found} beside={beside} />
      <p className="actions add">
        {found.refused?.why === 'too-many-tasks' && found.refused.proposed > 0 && (
          <button type="button" className="btn quiet" onClick={() => tell({ isProposed: true })}>
            {words.propose(found.refused.proposed)}
          </button>
        )}
        {!found.refused && found.tasks.length + found.roles.length > 0 && (
          <button type="button" className="btn" onClick={take}>
            {words.take}
          </button>
        )}
        <button type="button" className="link" onClick={() => end()}>
          {words.leave}
        </button>
      </p>
    </div>
  )
}
