import type { LineInShort } from '../../domain/money/line-in-short.ts'
import type { Line } from '../../domain/money/lines.ts'
import { money } from '../../locales/en/money.ts'
import { workbook } from '../../locales/en/workbook.ts'
import { someSay } from '../../locales/some-say.ts'
import { numberSay, poundsSay } from '../../locales/numbers.ts'

const words = money.inShort

/** What a line comes to in a year, and what it lacks, in a line. */
export function lineSays(told: LineInShort): string {
  const { missing } = told
  const lacks =
    missing.length > 0 &&
    words.missing(
      someSay(
        missing.map((name) => workbook.figures[name]),
        money.more,
      ),
    )
  return [sumSays(told), !whoIn(told.line) && words.nobody[told.line.kind], lacks].filter(Boolean).join(' ')
}

/** Who pays, gives or gains. */
function whoIn(line: Line): string {
  if (line.kind === 'income') return line.from
  return line.kind === 'effect' ? line.gains : line.payer
}

function sumSays({ line, sum, shown, isAtLeast, isWritten }: LineInShort): string {
  if (sum === undefined) return words.noSum
  const pounds = poundsSay(sum)
  switch (line.kind) {
    case 'post':
      return isAtLeast ? words.atLeast(pounds) : words.aYear(pounds)
    case 'money':
      return line.lastYear === line.firstYear ? words.once(pounds, numberSay(line.firstYear)) : words.aYear(pounds)
    case 'income':
      return [
        words.aYear(pounds),
        isWritten ? words.written : words.notWritten,
        line.lastMonth === undefined && words.noEnd,
        typeof line.lastMonth === 'number' && words.until(numberSay(line.lastMonth)),
      ]
        .filter(Boolean)
        .join(' ')
    case 'effect':
      return words.comesBack(pounds, shown === undefined ? money.unknown : poundsSay(shown))
  }
}
