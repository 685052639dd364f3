import type { OurWords } from '../../../domain/grid/import/grid-tables.ts'
import { roleColumns, taskColumns, type ListWords } from '../../../domain/grid/import/meaning.ts'
import { comparable } from '../../../domain/text.ts'
import { grid } from '../../../locales/en/grid.ts'
import { gridImport as words } from '../../../locales/en/grid-import.ts'

/** The words that a grid is written out with, in the language that is spoken. */
export const ourWords = (): OurWords => ({
  columns: words.columns,
  marks: grid.table.letters,
  times: grid.times,
  risks: grid.risks,
  verdicts: grid.verdictOf,
  yes: words.yes,
  no: words.no,
  tasks: words.out.tasks,
  roles: words.out.roles,
  role: words.out.role,
})

/** What lists say, and what we write ourselves. */
export function withOurs(list: ListWords): ListWords {
  const { columns, marks, times, risks, verdicts, yes, no } = ourWords()
  const labelled = <Kind extends keyof typeof columns>(kinds: readonly Kind[]) =>
    Object.fromEntries(kinds.map((kind) => [comparable(columns[kind]), kind]))
  return {
    ...list,
    columns: { ...list.columns, ...labelled(taskColumns) },
    columnsOfRoles: { ...list.columnsOfRoles, ...labelled(roleColumns) },
    marks: { ...list.marks, ...turned(marks) },
    times: {
      ...list.times,
      ...Object.fromEntries(Object.entries(turned(times)).map(([word, time]) => [word, [time]])),
    },
    risks: { ...list.risks, ...turned(risks) },
    verdicts: { ...list.verdicts, ...turned(verdicts) },
    yes: [...list.yes, comparable(yes)],
    no: [...list.no, comparable(no)],
  }
}

/** By what is said, what it means. */
const turned = <Meant extends string>(said: Readonly<Record<Meant, string>>): Readonly<Record<string, Meant>> =>
  Object.fromEntries(Object.entries<string>(said).map(([meant, word]) => [comparable(word), meant as Meant]))
