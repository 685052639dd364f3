import { paperFormats } from '../../locales/en/paper-formats.ts'
import type { Says } from '../../papers/paper.ts'
import { inOneLine, pieces } from './pieces.ts'

/** Excel takes 32,767 signs in a cell; some readers count one or two otherwise. */
const longest = 32_700

/** What is said as a cell can hold it, after a label: read as it was written, and where it is too long, cut with a word that it was. */
export function cellText(label: string, says: Says, showsCodes: boolean): string {
  const whole = [label, inOneLine(says, showsCodes)].filter(Boolean).join(' ')
  return notAKey(asWritten(whole.length <= longest ? whole : cut(label, says, showsCodes)))
}

/** What is cut keeps its mark. */
function cut(label: string, says: Says, showsCodes: boolean): string {
  const kept = [label.slice(0, longest / 2)]
  const brackets = pieces(says, showsCodes).reduce((sum, { bracket }) => sum + bracket.length + 2, 0)
  let room = longest - kept[0]!.length - brackets - paperFormats.cut.length - 2
  for (const piece of pieces(says, showsCodes)) {
    if (room <= 0) break
    const say = piece.says.map(({ say }) => say).join(' ')
    kept.push(say.slice(0, room).replace(/[\ud800-\udbff]$/, ''), piece.bracket)
    room -= say.length
  }
  return [...kept, paperFormats.cut].filter(Boolean).join(' ')
}

/** `_x0041_` is how Excel writes a letter A: what looks like that is told apart by its first sign. */
const asWritten = (say: string): string => say.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** The library keeps its texts as the keys of an object, where `constructor` is taken: a space makes it another. */
const notAKey = (say: string): string => (say in Object.prototype ? `${say} ` : say)
