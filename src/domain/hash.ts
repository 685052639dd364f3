/** A short mark of a text: another text has another. It says whether two papers were made by the same template and rules; it keeps no secret. */
export function hashOf(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (const sign of text) {
    const code = sign.codePointAt(0)!
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36)
}
