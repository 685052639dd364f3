import { answer } from './answer.ts'
import { begin } from './begin.ts'
import { join } from './join.ts'
import { leave } from './leave.ts'
import { live } from './live.ts'
import { note } from './note.ts'
import { now } from './now.ts'
import { order } from './order.ts'
import { progress } from './progress.ts'
import { remove } from './remove.ts'
import { results } from './results.ts'
import { stream } from './stream.ts'

/** Every call there is, beside the pages themselves. */
export const routes = [live, begin, remove, now, stream, join, answer, note, leave, order, progress, results]
