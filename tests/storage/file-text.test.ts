import { describe, expect, test } from 'vitest'
import { fileText } from '../../src/storage/file-text.ts'

const text = 'Tŷ Gofal 在宅'
/** A text in two bytes a letter, with the mark that says which of them comes first. */
const utf16 = (isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  for (const [at, letter] of [...`\ufeff${text}`].entries()) view.setUint16(2 * at, letter.charCodeAt(0), isLittle)
  return new Uint8Array(view.buffer)
}

describe('the bytes of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 as Windows writes it', utf16(true)],
    ['UTF-16 the other way round', utf16(false)],
  ])('are read as %s', (_encoding, bytes) => expect(fileText(bytes)).toBe(text))

  test('may be none', () => expect(fileText(new Uint8Array())).toBe(''))

  test.each([[[0xff, 0x41]], [[0x41, 0xfe]], [[0xfe, 0x41]], [[0x41, 0xff]], [[0xff, 0xfe, 0x41]], [[0x41, 0xc3]]])(
    'in none of these are no text: %j',
    (bytes) => expect(fileText(new Uint8Array(bytes))).toBeUndefined(),
  )
})
