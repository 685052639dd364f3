import { byId } from './by-id.ts'
import type { Content } from './content.ts'
import { deciding, type Trace } from './evaluate.ts'
import type { Warning } from './warnings.ts'

/**
 * Who could act on a warning, to complete "Who could act: ...": as its own row says, else whoever could raise the first
 * answer that sets it off or would tell, and a plain fact only where there is none. Empty where nothing says so. Like
 * what it is read from, our inference.
 */
export function whoCouldAct({ id, trace, open }: Warning, content: Content): string {
  const { who } = byId(content.watchOuts, id)
  const those = [...deciding(trace), ...open]
  return who ?? those.flatMap(ofQuestion(content))[0] ?? those.flatMap(ofFact(content))[0] ?? ''
}

const ofQuestion =
  ({ questions }: Content) =>
  ({ clause }: Trace): string | readonly [] =>
    'question' in clause ? byId(questions, clause.question).who : []

const ofFact =
  ({ facts }: Content) =>
  ({ clause }: Trace): string | readonly [] =>
    ('fact' in clause && facts.find(({ id }) => id === clause.fact)?.who) || []
