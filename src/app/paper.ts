import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { content as unchecked } from '../content/index.ts'
import { library } from '../content/library.ts'
import { checked } from '../domain/named.ts'
import { recommended } from '../domain/recommend.ts'
import { formats, type PaperFormat } from '../exports/paper/formats.ts'
import { visible } from '../exports/plain-text.ts'
import { localDay } from '../domain/dates.ts'
import { sumsTaken } from '../papers/sums.ts'
import { compose } from '../papers/compose.ts'
import type { Template } from '../papers/template.ts'
import { reportOf } from '../report/report-of.ts'
import { tellingOf } from '../report/telling.ts'
import { assessmentIn, pathOf, run, Stopped } from './file-given.ts'
import { notWritten, printed } from './print.ts'
import { reckon } from './reckon.ts'
import { templatesOnDisk } from './templates-on-disk.ts'

const content = checked(unchecked)
const { templates, bands } = templatesOnDisk
const ids = formats.map(({ id }) => id).join('|')
const usage = `Usage: npm run -s paper -- FILE.needfirst.json --paper PAPER --as ${ids} --out PATH, or --list`

/** Writes a paper made of the answers in a saved file. Says in one line on stderr why it cannot, as `decide` does. */
await run(async (args) => {
  const asked = given(args)
  if (asked === 'help') return printed(`${usage}\n`, 'The usage')
  if (asked === 'list') return printed(visible(list()), 'The list')
  const assessment = await assessmentIn(asked.file)
  const made = recommended(assessment, content)
  const sums = reckon({ from: assessment, of: sumsTaken([asked.template]), on: localDay(new Date()) })
  const paper = compose(asked.template, { recommended: made, report: reportOf(tellingOf(made)), bands, sums, library })
  await written(asked.out, await asked.format.make(paper))
})

function list(): string {
  return templates.map(({ id, title }) => `${id.padEnd(24)}${title}\n`).join('')
}

type Asked = {
  readonly file: string
  readonly template: Template
  readonly format: PaperFormat
  readonly out: string
}

function given(args: readonly string[]): Asked | 'help' | 'list' {
  const { positionals, values } = parsed(args)
  if (values.help) return 'help'
  if (values.list) return 'list'
  const { paper, as, out } = values
  const [file, other] = positionals
  if (!file || other !== undefined || !paper || !as || !out) throw new Stopped(usage)
  const template = templates.find(({ id }) => id === paper)
  if (!template) throw new Stopped(`There is no paper called “${paper}”. See what there is with --list.`)
  const format = formats.find(({ id }) => id === as)
  if (!format) throw new Stopped(`A paper cannot be written as “${as}”. It can as: ${ids}.`)
  return { file, template, format, out }
}

function parsed(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const yes = { type: 'boolean' } as const
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { paper: text, as: text, out: text, list: yes, help: { ...yes, short: 'h' } },
    })
  } catch {
    throw new Stopped(usage)
  }
}

async function written(out: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(pathOf(out), bytes)
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw notWritten('The paper', code)
    throw new Stopped(
      `${out}: ${code === 'ENOENT' ? 'there is no such folder.' : `it could not be written (${code}).`}`,
    )
  }
}
