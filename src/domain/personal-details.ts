/** Something in free text that may point to a person. */
export type PersonalDetail = 'nhs-number' | 'e-mail' | 'phone'

/** What a text seems to hold that points to a person: each kind once, none for ordinary words. A warning, never a block. */
export function personalDetailsIn(text: string): readonly PersonalDetail[] {
  const found: PersonalDetail[] = []
  if ([...text.matchAll(/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g)].some(([digits]) => isNhsNumber(digits)))
    found.push('nhs-number')
  if (/[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i.test(text)) found.push('e-mail')
  if (/(?<![\d-])(\+44[ -]?(?:\(0\)[ -]?)?\d|\(?0\d)(?:[ ()-]*\d){8,9}(?!\d)/.test(text)) found.push('phone')
  return found
}

/** The modulus 11 check of the NHS Data Dictionary: ten digits, the last a check digit; no digit is 10. */
function isNhsNumber(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  const check = (11 - (sum % 11)) % 11
  return check === digits[9]
}
