import {
  firstLength,
  gapBefore,
  isDigitByDigit,
  isEven,
  lengthsOf,
  numeralOf,
  standsAlone,
  type DigitGroups,
  type Numeral,
} from './digit-groups.ts'

/** The phone number that begins with a group of digits, of these islands or with a country's code; none where there is none. */
export function phoneNumberAt(all: DigitGroups, from: number): Numeral | undefined {
  const number = possiblyAt(all, from)
  return number && standsAlone(all, number) ? number : undefined
}

function possiblyAt(all: DigitGroups, from: number): Numeral | undefined {
  const { at, past } = all.groups[from]!
  if (hasPlus(all.text, at)) return afterPlus(all, from)
  if (all.all[past] === '0') return afterNoughts(all, from) ?? national(all, from)
  return all.all[past] === '4' ? withoutPlus(all, from) : undefined
}

/** A number by its name alone: an extension, a bleep, a local number. */
export const namesAPhone = (text: string): boolean => called.test(text)

const called =
  /\b(?:ext\.? ?|on extension |bleep |pager )(?:no\.? )?:? ?\d{3,6}\b|\b(?:tel|mob|(?:tel|mob|telephone|phone|mobile)(?:[.:]| no[.:]{0,2}| number:?)) ?\d[\d -]{4,12}\d\b/

/** A plus that is not of "65+ 2025". */
function hasPlus(text: string, at: number): boolean {
  const plus = text[at - 1] === ' ' ? at - 2 : at - 1
  return text[plus] === '+' && !/\d/.test(text[plus - 1] ?? '')
}

function afterPlus(all: DigitGroups, from: number): Numeral | undefined {
  const isOurs = all.all.startsWith('44', all.groups[from]!.past)
  const number = firstOf(isOurs ? [12, 13] : [10, 11, 12, 13, 14, 15, 9], all, from)
  return number && !isSum(lengthsOf(all, number), number.digits) ? number : undefined
}

/** "+12 000 000" and "+120 340 500" are so many more, "+48 600 100 200" is a phone. */
function isSum([first, ...others]: readonly number[], digits: string): boolean {
  if (others.length < 2 || others.some((length) => length !== 3)) return false
  return first === 3 || digits.endsWith('000')
}

/** 0044 and 00353: two noughts, a country, a number. */
function afterNoughts(all: DigitGroups, from: number): Numeral | undefined {
  const { at } = all.groups[from]!
  if (!all.text.startsWith('00', at) || !/^[1-9]/.test(all.text.slice(at + 2, at + 3))) return undefined
  if (all.text.startsWith('0044', at)) return firstOf([14, 15], all, from)
  return firstOf(all.text.startsWith('001', at) ? [13] : [12, 13, 14, 15, 16], all, from)
}

/** 44 7700 900123, as some programs write a mobile. */
function withoutPlus(all: DigitGroups, from: number): Numeral | undefined {
  if (!all.all.startsWith('447', all.groups[from]!.past) || firstLength(all, from) < 2) return undefined
  return numeralOf(12, all, from)
}

/** The groupings of numbers that begin with two digits, of six groups at most, and of those of ten; others are dates, hours and rows of figures. */
const fromTwo = new Set(['2-9', '2-3-3-3', '2-3-6', '2-4-5', '2-5-4', '2-2-2-2-2-1', '2-2-2-2-3'])
const ofTen = new Set(['10', '5-5', '4-6', '6-4', '5-2-3', '5-3-2', '4-3-3', '4-2-4', '4-2-2-2', '3-3-4'])

function national(all: DigitGroups, from: number): Numeral | undefined {
  const { past } = all.groups[from]!
  const start = all.all.slice(past, past + 4)
  const eleven = /^0[1235789]/.test(start) ? numeralOf(11, all, from) : undefined
  if (eleven && isGroupedAsPhone(all, eleven)) return eleven
  const ten = /^0(?:1|8|500)/.test(start) ? numeralOf(10, all, from) : undefined
  if (!ten || ten.count > 4) return undefined
  return ofTen.has(lengthsOf(all, ten).join('-')) ? ten : undefined
}

function isGroupedAsPhone(all: DigitGroups, number: Numeral): boolean {
  const first = firstLength(all, number.from)
  if (first === 1)
    return (
      gapBefore(all, number.from + 1)!.startsWith(')') || (isDigitByDigit(all, number) && /^0[27]/.test(number.digits))
    )
  if (first === 2) return number.count < 7 && isEven(all, number) && fromTwo.has(lengthsOf(all, number).join('-'))
  return first > 4 || lengthsOf(all, number).every((length) => length > 1)
}

function firstOf(totals: readonly number[], all: DigitGroups, from: number): Numeral | undefined {
  for (const total of totals) {
    const number = numeralOf(total, all, from)
    if (number) return number
  }
  return undefined
}
