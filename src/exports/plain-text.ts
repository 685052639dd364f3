const width = 100

/** Text in lines of at most 100 columns; lines after the first keep the indent and stand below the text of a bullet. */
export function lines(text: string, indent = 0, bullet = ''): string {
  const first = ' '.repeat(indent) + bullet
  const next = ' '.repeat(first.length)
  const done: string[] = []
  let line = first
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const isFirst = line === first || line === next
    if (!isFirst && line.length + 1 + word.length > width) {
      done.push(line)
      line = next
    }
    line += line === first || line === next ? word : ` ${word}`
  }
  return [...done, line].join('\n')
}

/** Text that cannot steer a terminal or turn the text around it: what would is written out, as JSON writes it (`\u001b`). */
export const visible = (text: string): string =>
  text.replaceAll(
    /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
