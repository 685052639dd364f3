import { digitGroups, firstLength } from './digit-groups.ts'
import { holdsEmailAddress } from './e-mail-address.ts'
import { isNhsNumber, nhsNumberAt } from './nhs-number.ts'
import { namesAPhone, phoneNumberAt } from './phone-number.ts'
import { plain } from './text.ts'

/** Something in free text that may point to a person. */
export type PersonalDetail = 'nhs-number' | 'e-mail' | 'phone'

/**
 * What a text seems to hold that points to a person: each kind once, none for ordinary words. A warning, never a block. It
 * takes time in step with the text's length, so that it can run at every key.
 */
export function personalDetailsIn(text: string): readonly PersonalDetail[] {
  const read = plain(text).toLowerCase()
  const { nhsNumber, phone } = numbersIn(read.replace(webAddress, nhsNumbersIn).replace(date, blot))
  const found: PersonalDetail[] = []
  if (nhsNumber) found.push('nhs-number')
  if (holdsEmailAddress(read)) found.push('e-mail')
  if (phone || namesAPhone(read)) found.push('phone')
  return found
}

function numbersIn(text: string): { readonly nhsNumber: boolean; readonly phone: boolean } {
  const all = digitGroups(text)
  let nhsNumber = false
  let phone = false
  for (let at = 0; at < all.groups.length && !(nhsNumber && phone);) {
    const asPhone = phoneNumberAt(all, at)
    const asNhsNumber = asPhone && firstLength(all, at) < 6 ? undefined : nhsNumberAt(all, at)
    if (asNhsNumber) nhsNumber = true
    else if (asPhone) phone = true
    at += (asNhsNumber ?? asPhone)?.count ?? 1
  }
  return { nhsNumber, phone }
}

/** Numbers in a web address are of pages, but for an NHS number, which some records put there. */
const webAddress = /(?:https?:\/\/|www\.)\S+/g
const nhsNumbersIn = (address: string): string => (address.match(/\d+/g) ?? []).filter(isNhsNumber).join(';')

/** Dates and years to the next: no part of a number. */
const date = /\b(?:(?:19|20)\d\d[-/]\d\d(?:[-/]\d\d)?|\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d)\b/g
const blot = (dated: string): string => '#'.repeat(dated.length)
