import { visible } from '../exports/plain-text.ts'
import { decided, Stopped } from './decided.ts'
import { print } from './print.ts'

/** Prints what the answers in a saved file lead to. Says in one line on stderr why it cannot; the README has the exit statuses. */
async function main(): Promise<void> {
  const unwritten = await print(visible(await decided(process.argv.slice(2))))
  if (!unwritten) return
  const why = unwritten === 'ENOSPC' ? 'there is no room left' : unwritten
  throw new Stopped(`The recommendation was not written whole: ${why}.`, 74)
}

try {
  await main()
} catch (error) {
  const { message, status } =
    error instanceof Stopped ? error : new Stopped(`A fault in Needfirst itself, not in the file: ${String(error)}`, 70)
  console.error(visible(message.replaceAll(/\s+/g, ' ')))
  process.exitCode = status
}
