import { parseArgs } from 'node:util'
import { usualPosts } from '../content/grid/posts.ts'
import { gridIn } from '../domain/grid/grid-in.ts'
import type { Fault } from '../domain/grid/door.ts'
import { gridJson } from '../exports/grid-json.ts'
import { gridText } from '../exports/grid-text.ts'
import { grid as words } from '../locales/en/grid.ts'
import { assessmentIn, Stopped } from './file-given.ts'
import { measurePatiently } from './measure-patiently.ts'

const usage = 'Usage: npm run -s grid -- FILE.needfirst.json [--json]'

/** What the command prints of the task grid in the file it is given; says in what it throws why it cannot. */
export async function gridded(args: readonly string[]): Promise<string> {
  const { file, asJson } = given(args)
  if (!file) return `${usage}\n`
  const assessment = await assessmentIn(file)
  const read = gridIn(assessment, usualPosts)
  if (read.grid.tasks.length === 0) throw new Stopped(`${file}: ${words.refused.noGrid}`)
  const all = measurePatiently(read.grid)
  if (!all.ok) throw new Stopped(`${file}: ${faultSays(all.faults[0]!)}`)
  return asJson ? gridJson(read, all.measured) : gridText(assessment, read.grid, all.measured)
}

const faultSays = ({ kind, id, field, reason }: Fault): string =>
  words.refused.fault([kind, id, field].filter(Boolean).join(' › '), words.refused.reasons[reason])

/** The file to open; none where help was asked for. */
function given(args: readonly string[]): { readonly file?: string; readonly asJson: boolean } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    const asJson = values.json === true
    if (values.help) return { asJson }
    if (positionals.length === 1 && positionals[0]) return { file: positionals[0], asJson }
  } catch {
    // An option we do not know: the usage line says what there is.
  }
  throw new Stopped(usage)
}
