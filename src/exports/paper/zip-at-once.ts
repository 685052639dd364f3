import { zipSync, type AsyncZippable, type FlateCallback } from 'fflate/browser'

/**
 * Stands in for fflate in the product: without its workers, which are made of text, and which our content security policy
 * therefore lets nobody start. A workbook of many pages would never come.
 */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files))
}

export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser'
