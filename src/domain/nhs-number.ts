import {
  gapBefore,
  isDigitByDigit,
  lengthsOf,
  numeralOf,
  standsAlone,
  wordsBefore,
  type DigitGroups,
  type Numeral,
} from './digit-groups.ts'

/** How people group its ten digits. Other groupings are rows of figures more often, unless the text says what it is. */
const groupings = new Set(['10', '3-3-4', '3-7', '6-4', '3-4-3', '4-3-3', '5-5'])

const saidToBeOne = /(?:nhs ?(?:no|num|number|id|#)|h ?& ?c|\bchi|\bhcn)[a-z ]{0,8}[ .:#=-]*$/

/**
 * The NHS number that begins with a group of digits, none where there is none: ten digits with a check digit. The numbers
 * of Northern Ireland (H&C) and Scotland (CHI) are made the same way.
 */
export function nhsNumberAt(all: DigitGroups, from: number): Numeral | undefined {
  const number = numeralOf(10, all, from)
  const isWithinARow = gapBefore(all, from) !== undefined
  if (!number || (isWithinARow && number.count > 3) || !isNhsNumber(number.digits)) return undefined
  const isOne =
    (number.count < 4 && groupings.has(lengthsOf(all, number).join('-'))) ||
    (isDigitByDigit(all, number) && number.digits[0] !== '0') ||
    (!isWithinARow && saidToBeOne.test(wordsBefore(all, number)))
  return isOne && standsAlone(all, number) ? number : undefined
}

/** The modulus 11 check of the NHS Data Dictionary: ten digits, the last a check digit; no digit is 10. */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += digitAt(digits, at) * (10 - at)
  return (11 - (sum % 11)) % 11 === digitAt(digits, 9)
}

const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 48
