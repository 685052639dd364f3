import type { Content } from '../content.ts'
import type { Decision } from '../decide.ts'
import { compiledWith } from './compiled.ts'
import { terminals } from './diagram.ts'
import { endOf } from './frozen.ts'
import { isBacked } from './variables.ts'

/**
 * The questions that what is offered hangs by: each has an answer that nobody can show yet, and without that one answer
 * the outcome would be another. None where nothing is offered. The first call for a content compiles its rules.
 */
export function hangsBy({ reading, offered }: Decision, content: Content): readonly string[] {
  if (!offered) return []
  const { compiled, now } = compiledWith(reading, content)
  const { root, variable, first, children } = compiled.outcome
  const end = endOf(compiled.outcome, now)
  const found: string[] = []
  for (let node = root; node >= terminals; node = children[first[node]! + now[variable[node]!]!]!) {
    const at = variable[node]!
    const { kind, id } = compiled.variables[at]!
    if (kind !== 'question' || isBacked({ kind, id }, reading)) continue
    if (endOf(compiled.outcome, without(at, now)) !== end) found.push(id)
  }
  return found
}

function without(at: number, classes: Uint8Array): Uint8Array {
  const others = Uint8Array.from(classes)
  others[at] = 0
  return others
}
