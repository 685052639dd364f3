import { longestLine } from '../../../domain/assessment.ts'
import {
  roleColumns,
  taskColumns,
  type Column,
  type ColumnKind,
  type Meaning,
} from '../../../domain/grid/import/meaning.ts'
import type { Table } from '../../../domain/grid/import/table.ts'
import { SelectField } from '../../../form/record-form.tsx'
import { gridImport as words } from '../../../locales/en/grid-import.ts'
import { Field } from '../../../ui/field.tsx'
import type { MeanProps } from './use-list.ts'

type Props = MeanProps & { readonly table: Table }

/** What each column is taken for. Folded away, unless it is people whose roles nobody has said. */
export function ColumnsAsked({ table, meaning, mean }: Props) {
  const { columns, layout } = meaning
  const heads = table.rows[meaning.head] ?? []
  const count = (is: (kind: ColumnKind) => boolean) => columns.filter(({ kind }) => is(kind)).length
  const change = (at: number, given: Partial<Column>) =>
    mean({ columns: columns.map((column, one) => (one === at ? { ...column, ...given } : column)) })
  const isOpen = layout === 'people-across' || (layout === 'people-down' && count((kind) => kind === 'role-name') === 0)
  return (
    <details className="fold" open={isOpen} key={layout}>
      <summary>
        {words.columnsSum(
          count((kind) => kind === 'role'),
          count((kind) => kind !== 'role' && kind !== 'leave-out'),
          count((kind) => kind === 'leave-out'),
        )}
      </summary>
      <div className="grid-columns">
        {columns.map((column, at) => (
          <div key={`${at}`}>
            <SelectField
              id={`list-column-${at}`}
              label={words.column(letterOf(at), (heads[at] ?? '').slice(0, 60))}
              value={column.kind}
              choose={(kind) => change(at, { kind: kind as ColumnKind })}
            >
              {kindsOf(layout).map((kind) => (
                <option value={kind} key={kind}>
                  {words.columns[kind]}
                </option>
              ))}
            </SelectField>
            {layout === 'people-across' && column.kind === 'role' && (
              <Field id={`list-role-${at}`} label={words.whoseRole((heads[at] ?? letterOf(at)).slice(0, 60))}>
                {(field) => (
                  <input
                    type="text"
                    autoComplete="off"
                    {...field}
                    maxLength={longestLine}
                    value={column.called}
                    onChange={({ target }) => change(at, { called: target.value })}
                  />
                )}
              </Field>
            )}
          </div>
        ))}
      </div>
    </details>
  )
}

function kindsOf(layout: Meaning['layout']): readonly ColumnKind[] {
  if (layout === 'people-down') return ['role', 'role-name', 'leave-out']
  return layout === 'list-of-roles' ? [...roleColumns, 'leave-out'] : ['role', ...taskColumns, 'leave-out']
}

/** As a spreadsheet names it: A, B, and after Z AA. */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
