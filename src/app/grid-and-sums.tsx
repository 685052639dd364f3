import '../domain/records/late-kinds.ts'
import { listWords } from '../content/grid/list-words.ts'
import { GridPage } from '../features/grid/grid-page.tsx'
import { gridSums } from './grid-sums.ts'
import { openList } from './open-list.ts'

/** The task grid, with its sums done beside the page, and files read there. */
export const GridAndSums = () => <GridPage {...gridSums} openList={openList} listWords={listWords} />
