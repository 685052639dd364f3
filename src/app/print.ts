import { fstatSync, writeFileSync } from 'node:fs'

/**
 * Writes to standard output, whole. Says with what code it could not; a reader that has had enough, such as `head`, is no
 * failure.
 */
export async function print(text: string): Promise<string | undefined> {
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
