/** The first words of a long text, so that it has room on a screen. */
export function cut(text: string, most: number): string {
  const plain = text.trim()
  if (plain.length <= most) return plain
  const end = plain.lastIndexOf(' ', most)
  return `${plain.slice(0, end > 0 ? end : most)} …`
}
