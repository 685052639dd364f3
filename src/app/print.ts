import { fstatSync, writeFileSync } from 'node:fs'
import { Stopped } from './file-given.ts'

/** Writes to standard output, whole; says in what it throws why it could not. A reader that has had enough is no failure. */
export async function printed(text: string, what: string): Promise<void> {
  const unwritten = await print(text)
  if (unwritten) throw notWritten(what, unwritten)
}

export const notWritten = (what: string, code: string): Stopped =>
  new Stopped(`${what} was not written whole: ${code === 'ENOSPC' ? 'there is no room left' : code}.`, 74)

/** Says with what code it could not be written. */
async function print(text: string): Promise<string | undefined> {
  try {
    // Node's stream takes half a write to a file for a whole one, which is how a disk that fills up cuts it off unsaid.
    await (isStream() ? written(text) : writeFileSync(1, text))
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    return code === 'EPIPE' ? undefined : code
  }
  return undefined
}

function isStream(): boolean {
  const to = fstatSync(1)
  return process.stdout.isTTY || to.isFIFO() || to.isSocket()
}

const written = (text: string) =>
  new Promise<void>((resolve, reject) => {
    process.stdout.on('error', reject)
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
