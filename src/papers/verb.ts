import type { Composing, Told } from './composing.ts'
import type { PaperBlock } from './paper.ts'

/** Tells one thing. It never throws, whatever the answers are. */
export type Verb = (told: Told, composing: Composing) => readonly PaperBlock[]
