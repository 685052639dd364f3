import type { Now } from './wire.ts'

/**
 * The room as the server told it; undefined where something else came, such as the page of a hotel's Wi-Fi. The contract is
 * `wire.ts`, and the server keeps to it: its schema would be 7 kB of this page. Here is checked what the page leans on.
 */
export function readNow(text: string | null): Now | undefined {
  try {
    const told = JSON.parse(text ?? '') as unknown
    return isNow(told) ? told : undefined
  } catch {
    return undefined
  }
}

export function isNow(told: unknown): told is Now {
  const { version, title, lang, groups, pace, state, smallest, steps, marks = [] } = fieldsOf(told)
  return (
    [version, smallest].every(Number.isInteger) &&
    [title, lang, pace, state].every(isText) &&
    isListOf(groups, ({ id, name, organisation }) => [id, name, organisation].every(isText)) &&
    isListIn(marks, isText) &&
    isListOf(steps, isStep)
  )
}

type Fields = Readonly<Record<string, unknown>>

const isStep = ({ id, ask, help, levels, stage, round, smallest, cells = [], notShown = 0 }: Fields): boolean =>
  [id, ask, help, stage].every(isText) &&
  [round, smallest, notShown].every(Number.isInteger) &&
  isListIn(levels, isText) &&
  isListOf(cells, ({ voices, counts }) => isListIn(voices, isText) && isListIn(counts, Number.isInteger))

const fieldsOf = (told: unknown): Fields => (typeof told === 'object' && told !== null ? (told as Fields) : {})
const isText = (one: unknown): boolean => typeof one === 'string'
const isListIn = (list: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(list) && list.every(is)
const isListOf = (list: unknown, is: (one: Fields) => boolean): boolean => isListIn(list, (one) => is(fieldsOf(one)))
