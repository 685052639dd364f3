import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { content as unchecked } from '../content/index.ts'
import { checked } from '../domain/named.ts'
import { recommended } from '../domain/recommend.ts'
import { formats } from '../exports/formats.ts'
import { refusals } from '../locales/en/refusals.ts'
import { refusalSays } from '../locales/refusal-says.ts'
import { fileText } from '../storage/file-text.ts'
import { fromFile, type Opened } from '../storage/opened-file.ts'
import { largestFile } from '../storage/saved-file.ts'

const content = checked(unchecked)

type Format = keyof typeof formats
const names = Object.keys(formats)
const usage = `Usage: npm run -s decide -- FILE.needfirst.json [${names.map((name) => `--${name}`).join(' | ')}]`

/** What the command prints of the file it is given, or how it is used; says in what it throws why it cannot. */
export async function decided(args: readonly string[]): Promise<string> {
  const { file, as } = given(args)
  if (!file) return `${usage}\n`
  const opened = await open(file)
  if (!opened.ok) throw new Stopped(`${file}: ${refusalSays(opened)}`)
  const [unread] = opened.setAside
  if (unread) throw new Stopped(`${file}: ${refusals.unread(`${unread.in} › ${unread.id}`)}`)
  return formats[as](recommended(opened.assessment, content))
}

/** Why there is nothing to print, in a line, and the exit status that says so too. */
export class Stopped extends Error {
  readonly status: number
  constructor(says: string, status = 2) {
    super(says)
    this.status = status
  }
}

/** The file to open, and what to print it as; no file where help was asked for. */
function given(args: readonly string[]): { file?: string; as: Format } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'boolean' } as const])),
        help: { type: 'boolean', short: 'h' },
      },
    })
    const { help, ...asked } = values
    const [as = 'text', other] = Object.keys(asked) as Format[]
    if (help) return { as }
    if (positionals.length === 1 && positionals[0] && !other) return { file: positionals[0], as }
  } catch {
    // An option we do not know: the usage line says what there is.
  }
  throw new Stopped(usage)
}

async function open(file: string): Promise<Opened> {
  try {
    const path = resolve(whereAsked(), file)
    const found = await stat(path)
    if (found.isDirectory()) throw new Stopped(`${file}: this is a folder. Name a file in it.`)
    if (!found.isFile()) throw new Stopped(`${file}: this is a device or a pipe. Save it as a file first.`)
    if (found.size > largestFile) return { ok: false, reason: 'too-large', bytes: found.size }
    const text = fileText(await buffer(createReadStream(path, { end: largestFile })))
    if (text === undefined) throw new Stopped(`${file}: this is not a Needfirst file, or not saved as UTF-8.`)
    return fromFile(text)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code) throw error
    throw new Stopped(
      `${file}: ${code === 'ENOENT' ? 'there is no such file.' : `the file could not be read (${code}).`}`,
    )
  }
}

/** The folder a file is named from: npm runs a script at the top of the project, and says where it was asked to. */
const whereAsked = () => (process.env['npm_lifecycle_event'] === 'decide' && process.env['INIT_CWD']) || process.cwd()
