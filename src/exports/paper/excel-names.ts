/** Names for the sheets of a workbook, made of these titles: short, without what Excel does not take, and each another. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set(['history'])
  return titles.map((title) => {
    for (let at = 1; ; at++) {
      const name = shortened(title, at)
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

const longest = 31

function shortened(title: string, at: number): string {
  const plain = title
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '')
  const ending = at === 1 ? '' : ` ${at}`
  const room = plain.slice(0, longest - ending.length).replace(/[\ud800-\udbff]$/, '')
  return `${room.replaceAll(/[' ]+$/g, '') || 'Sheet'}${ending}`
}
