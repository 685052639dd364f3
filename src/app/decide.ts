import { visible } from '../exports/plain-text.ts'
import { decided } from './decided.ts'
import { run } from './file-given.ts'
import { printed } from './print.ts'

/** Prints what the answers in a saved file lead to. Says in one line on stderr why it cannot; the README has the exit statuses. */
await run(async (args) => printed(visible(await decided(args)), 'The recommendation'))
