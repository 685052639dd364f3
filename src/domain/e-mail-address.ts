/** An at-sign as people write it to hide it from machines. Bare "at" is of most sentences, so it takes more to be an address. */
const atWords = /&#64;| ?[([{<] ?at ?[)\]}>]| at /g

const label = '[\\p{L}\\d-]{1,63}'
const dotWord = ' dot | ?[([{<] ?dot ?[)\\]}>] ?'
const host = new RegExp(`\\s?(?!home\\.)(?:${label}(?:\\.|${dotWord})){1,10}\\p{L}{2,}`, 'uy')
const spelledHost = new RegExp(
  `(?:${label}(?:${dotWord})){1,10}(?:com|org|net|info|uk|ie|eu|nhs|scot|wales|cymru)\\b`,
  'uy',
)
const personAndHost = new RegExp(`(?!www\\.)(?:${label}\\.){1,10}\\p{L}{2,}`, 'uy')

/** Whether a text that has been made plain, in small letters, holds an e-mail address, also one spelled out to hide it. */
export function holdsEmailAddress(text: string): boolean {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1))
    if (isOfAName(text, at) && matchesAt(host, text, at + 1)) return true
  for (const { 0: word, index: at } of text.matchAll(atWords)) {
    const after = at + word.length
    if (word !== ' at ') {
      if (isOfAName(text, at) && matchesAt(host, text, after)) return true
    } else if (matchesAt(spelledHost, text, after)) return true
    else if (matchesAt(personAndHost, text, after) && isOfAPerson(text, at)) return true
  }
  return false
}

/** Whether what stands before an at-sign can be the end of a mailbox's name, a space between them or not. */
function isOfAName(text: string, at: number): boolean {
  const before = /\s/.test(text[at - 1] ?? '') ? at - 2 : at - 1
  return /[\p{L}\d_+%'-]/u.test(text[before] ?? '')
}

/** "jo.bloggs at": a dotted name is a mailbox, a word alone is not. */
const isOfAPerson = (text: string, at: number): boolean =>
  /(?:^|\s)(?!www)[a-z]{2,20}[._][a-z]{2,20}$/.test(text.slice(Math.max(0, at - 42), at))

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
