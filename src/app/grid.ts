import { visible } from '../exports/plain-text.ts'
import { run } from './file-given.ts'
import { gridded } from './gridded.ts'
import { printed } from './print.ts'

/** Prints what the task grid in a saved file comes to. Says in one line on stderr why it cannot, as `decide` does. */
await run(async (args) => printed(visible(await gridded(args)), 'What the grid comes to'))
