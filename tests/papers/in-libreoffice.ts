import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleFiles } from '../../src/content/examples/files.ts'
import { formats } from '../../src/exports/paper/formats.ts'
import { fromFile } from '../../src/storage/opened-file.ts'
import { libreOffice } from '../fixtures/libreoffice.ts'
import { papersOf } from '../fixtures/papers.ts'

/**
 * Every paper of the examples, as Word and as Excel, opened in LibreOffice and turned to PDF: a second program has to read
 * what we write. Prints how many pages each has; a board summary of more than one fails. Needs `soffice`, or says so.
 */
const soffice = libreOffice()
const folder = mkdtempSync(join(tmpdir(), 'papers-'))
const written: string[] = []
for (const [name, file] of Object.entries(exampleFiles)) {
  const opened = fromFile(JSON.stringify(file))
  if (!opened.ok) throw new Error(`The example ${name} cannot be read`)
  for (const paper of papersOf(opened.assessment))
    for (const { id, ending, make } of formats.filter((one) => one.id === 'docx' || one.id === 'xlsx')) {
      const called = `${name}--${paper.paper}--${id}`
      writeFileSync(join(folder, `${called}.${ending}`), await make(paper))
      written.push(called)
    }
}
execFileSync(
  soffice,
  ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...readdirSync(folder).map((one) => join(folder, one))],
  {
    stdio: 'ignore',
  },
)
const faults = written.flatMap((called) => {
  const path = join(folder, `${called}.pdf`)
  if (!existsSync(path)) return [`${called}: LibreOffice could not open it`]
  const pages = readFileSync(path, 'latin1').match(/\/Type ?\/Page[^s]/g)?.length ?? 0
  console.log(`${String(pages).padStart(3)} pages  ${called}`)
  if (pages === 0) return [`${called}: it has no page`]
  return called.includes('board-summary--docx') && pages > 1 ? [`${called}: ${pages} pages, and a board reads one`] : []
})
rmSync(folder, { recursive: true })
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
