import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Assessment } from '../domain/assessment.ts'
import { visible } from '../exports/plain-text.ts'
import { refusals } from '../locales/en/refusals.ts'
import { refusalSays } from '../locales/refusal-says.ts'
import { fileText } from '../storage/file-text.ts'
import { fromFile, type Opened } from '../storage/opened-file.ts'
import { largestFile } from '../storage/saved-file.ts'

/** Why a command came to nothing, in a line, and the exit status that says so too. */
export class Stopped extends Error {
  readonly status: number
  constructor(says: string, status = 2) {
    super(says)
    this.status = status
  }
}

/** Runs a command; says in one line on stderr why it came to nothing. */
export async function run(command: (args: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2))
  } catch (error) {
    const { message, status } =
      error instanceof Stopped
        ? error
        : new Stopped(`A fault in Needfirst itself, not in the file: ${String(error)}`, 70)
    process.stderr.write(`${visible(message.replaceAll(/\s+/g, ' '))}\n`)
    process.exitCode = status
  }
}

/** The assessment in a file that a command was given; says in what it throws why there is none. */
export async function assessmentIn(file: string): Promise<Assessment> {
  const opened = await open(file)
  if (!opened.ok) throw new Stopped(`${file}: ${refusalSays(opened)}`)
  const [unread] = opened.setAside
  if (unread) throw new Stopped(`${file}: ${refusals.unread(`${unread.in} › ${unread.id}`)}`)
  return opened.assessment
}

async function open(file: string): Promise<Opened> {
  try {
    const path = pathOf(file)
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

/** Where a file is that a command names: npm runs a script at the top of the project, and says where it was asked to. */
export function pathOf(file: string): string {
  const isScript = ['decide', 'grid', 'paper'].includes(process.env['npm_lifecycle_event'] ?? '')
  return resolve((isScript && process.env['INIT_CWD']) || process.cwd(), file)
}
