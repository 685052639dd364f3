/** Characters that show nothing: zero-width, soft hyphens, bidi marks, fillers, variation selectors, tags, the blank of braille. */
const unseen = '\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffb'
const somethingSeen = new RegExp(`[^\\s\\p{Z}\\p{Cc}\\p{Cs}${unseen}]`, 'u')
const allUnseen = new RegExp(`[${unseen}]+`, 'gu')

/** Whether a text shows nothing to anybody: empty, of spaces, or of characters that cannot be seen. */
export const isBlank = (text: string): boolean => !somethingSeen.test(text)

/** Whether two texts read the same, whatever their spaces, case, dashes, apostrophes and unseen characters. */
export const sameText = (one: string, other: string): boolean => comparable(one) === comparable(other)

/** What a text is compared by, never what is kept of it. */
export const comparable = (text: string): string =>
  plain(isPlain(text) ? text : plain(text).normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * A text as it is checked: nothing unseen, digits and letters of one width and script of digits, one kind of space, line
 * break, dash, dot and apostrophe. Never longer than it came, in one pass each, so that a long note costs no time.
 */
export function plain(text: string): string {
  if (isPlain(text)) return text
  return narrow(text)
    .replace(/[\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/[\p{Pd}\u2212\u2043\u02d7]/gu, '-')
    .replace(/[\u2024\u00b7\u2022\u2219\u22c5\u30fb\u3002\ufe52\uff61]/g, '.')
    .replace(/\ufe6b/g, '@')
    .replace(allUnseen, '')
}

const isPlain = (text: string): boolean => !/[^\n -_a-~]/.test(text)

/** The noughts of scripts whose digits people in these islands type: Arabic, Persian and Urdu, and those of north India and Bengal. */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6]
const wide =
  /[\uff01-\uff5e\u{1d7ce}-\u{1d7ff}\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef]/gu

/** Full-width letters and signs, and the digits of other scripts, as those of every keyboard here. */
function narrow(text: string): string {
  let narrowed = ''
  let done = 0
  wide.lastIndex = 0
  while (wide.test(text)) {
    const end = wide.lastIndex
    const code = text.codePointAt(end - 2)! > 0xffff ? text.codePointAt(end - 2)! : text.charCodeAt(end - 1)
    narrowed += text.slice(done, code > 0xffff ? end - 2 : end - 1) + narrowOf(code)
    done = end
  }
  return narrowed + text.slice(done)
}

function narrowOf(code: number): string {
  if (code > 0xffff) return String((code - 0x1d7ce) % 10)
  if (code > 0xff00) return String.fromCharCode(code - 0xfee0)
  return String(code - noughts.find((nought) => code >= nought && code - nought < 10)!)
}

/** A text that cannot steer a terminal, a page's title or the order of what stands beside it. Line breaks and tabs stay. */
export const withoutControls = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069\u206a-\u206f\ufeff\ufff9-\ufffb]/gu, '')

/** The same on one line, for titles and names. */
export const onOneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim()

/** A name out of a file, as it may be put into a sentence: on one line, and no longer than can be read. */
export function inShort(name: string, most = 80): string {
  const letters = Array.from(onOneLine(name.slice(0, most * 4)))
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
}
