import '../domain/records/late-kinds.ts'
import { cellWords, timeColumns } from '../content/grid/cell-words.ts'
import { GridPage } from '../features/grid/grid-page.tsx'
import { gridSums } from './grid-sums.ts'

const pasteWords = { marks: cellWords, timeColumns }

/** The task grid, with its sums done beside the page. */
export const GridAndSums = () => <GridPage {...gridSums} pasteWords={pasteWords} />
