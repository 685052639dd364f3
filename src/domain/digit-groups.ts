/** Digits that stand together, where they stand, and what parts them from those before; `gap` is absent where that cannot be within one number. */
type DigitGroup = {
  readonly at: number
  readonly end: number
  readonly gap: string | undefined
  /** How many digits came before, in the whole text. */
  readonly past: number
  /** Groups that may be of one number have the same. */
  readonly run: number
}

/** All digits of a text that has been made plain, as they are grouped. */
export type DigitGroups = {
  readonly text: string
  readonly all: string
  readonly groups: readonly DigitGroup[]
  /** Which group begins after so many digits. */
  readonly beginning: readonly (number | undefined)[]
}

/** Some groups that follow one another, taken for one number. */
export type Numeral = { readonly digits: string; readonly from: number; readonly count: number }

/** What people put between the digits of one number: up to three spaces, dashes, dots, slashes, brackets or line breaks. */
const withinANumber = /^[ \n().\-/_]{1,3}$/

/** The groups of digits of a text, in one pass. */
export function digitGroups(text: string): DigitGroups {
  const groups: DigitGroup[] = []
  const beginning: (number | undefined)[] = []
  let all = ''
  let last = -4
  let run = 0
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue
    let end = at + 1
    while (isDigit(text, end)) end++
    const between = at - last > 3 ? '' : text.slice(last, at)
    const gap = between === ' ' || withinANumber.test(between) ? between : undefined
    if (gap === undefined) run++
    const past = beginning.length
    for (let digit = at; digit < end; digit++) beginning.push(digit === at ? groups.length : undefined)
    groups.push({ at, end, gap, past, run })
    all += text.slice(at, end)
    last = end
    at = end
  }
  beginning.push(groups.length)
  return { text, all, groups, beginning }
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** The number of so many digits exactly that begins with a group; none where no group ends there. */
export function numeralOf(total: number, { all, groups, beginning }: DigitGroups, from: number): Numeral | undefined {
  const { past, run } = groups[from]!
  const after = beginning[past + total]
  if (after === undefined || groups[after - 1]!.run !== run) return undefined
  return { digits: all.slice(past, past + total), from, count: after - from }
}

const lengthOf = ({ at, end }: DigitGroup): number => end - at

/** How many digits each group of a number has: 3, 3 and 4. */
export const lengthsOf = ({ groups }: DigitGroups, { from, count }: Numeral): readonly number[] =>
  groups.slice(from, from + count).map(lengthOf)

export const firstLength = ({ groups }: DigitGroups, at: number): number => lengthOf(groups[at]!)

/** What stands before a group, back to the group before, where both may be of one number. */
export const gapBefore = ({ groups }: DigitGroups, at: number): string | undefined => groups[at]?.gap

/** Whether the same stands between all groups of a number. */
export function isEven({ groups }: DigitGroups, { from, count }: Numeral): boolean {
  for (let at = from + 2; at < from + count; at++) if (groups[at]!.gap !== groups[from + 1]!.gap) return false
  return true
}

/** Whether one digit after another stands alone, and no more of them before or after: boxes filled in, not a row of figures. */
export function isDigitByDigit(all: DigitGroups, number: Numeral): boolean {
  const { digits, from, count } = number
  if (count !== digits.length || gapBefore(all, from) !== undefined) return false
  return gapBefore(all, from + count) === undefined && isEven(all, number)
}

/** What is written just before a number, to see what it is called. */
export const wordsBefore = ({ text, groups }: DigitGroups, { from }: Numeral): string =>
  text.slice(Math.max(0, groups[from]!.at - 24), groups[from]!.at)

/** Whether a number is one of its own: no money, no share, no part of a longer number or a reference. */
export function standsAlone(all: DigitGroups, number: Numeral): boolean {
  const before = wordsBefore(all, number)
  const { end } = all.groups[number.from + number.count - 1]!
  if (/[£$€] ?$|\d[.-]$|(?:isbn|\bref)[ .:-]*$/.test(before)) return false
  if (firstLength(all, number.from) === 3 && /(?:^|[^\d])\d{1,3},$/.test(before)) return false
  if (/[a-z]$/.test(before) && !namesANumber.test(before)) return false
  return !/^ ?%|^[.-]\d|^(?!x|ext)[a-z]+\d/.test(all.text.slice(end, end + 12))
}

const namesANumber =
  /(?:^|[^a-z])(?:nhs|chi|hcn|id|no|number|t|m|h|w|tel|telephone|phone|mob|mobile|home|work|call|ring)$/
