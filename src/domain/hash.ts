/** A short mark of a text: another text has another. It says whether two papers were made by the same template and rules; it keeps no secret. */
export function hashOf(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  // By place, since the signs of a text one by one take three times as long, and a grid is a hundred thousand of them.
  for (let at = 0, code = 0; at < text.length; at += code > 0xffff ? 2 : 1) {
    code = text.codePointAt(at)!
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36)
}
