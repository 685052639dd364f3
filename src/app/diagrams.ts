import { content } from '../content/index.ts'
import type { Diagrams } from '../domain/content.ts'
import { compiledFor } from '../domain/diagram/compiled.ts'

/** The rules, compiled. Only the build asks for this file itself: what is served is what came of it; see vite.config.ts. */
export const diagrams: Diagrams = compiledFor(content)
