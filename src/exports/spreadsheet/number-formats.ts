import { scanXml } from './xml-scan.ts'

/** What a number in a cell is shown as, where it is more than a number. */
export type ShownAs = 'date' | 'time' | undefined

/** What each style of a workbook shows numbers as, in the order in which cells name them. */
export function stylesIn(styles: string): readonly ShownAs[] {
  const formats = new Map<string, ShownAs>()
  const all: ShownAs[] = []
  let isOfCells = false
  scanXml(styles, {
    open: (name, { get }) => {
      if (name === 'numFmt') formats.set(get('numFmtId') ?? '', shownBy(get('formatCode') ?? ''))
      if (name === 'cellXfs') isOfCells = true
      if (name !== 'xf' || !isOfCells) return
      const id = get('numFmtId') ?? '0'
      all.push(formats.has(id) ? formats.get(id) : builtIn(Number(id)))
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return all
}

/** Formats that every workbook has by their number. */
function builtIn(id: number): ShownAs {
  if ((id >= 14 && id <= 17) || id === 22) return 'date'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : undefined
}

function shownBy(format: string): ShownAs {
  const signs = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase()
  if (/[yd]/.test(signs)) return 'date'
  return /[hs]/.test(signs) ? 'time' : undefined
}

/** A number as it is shown: a day, or hours and minutes; days count from the year 1900, or from 1904. */
export function shown(serial: number, as: ShownAs, from1904: boolean): string {
  if (as === 'time' && serial >= 0) {
    const minutes = Math.round(serial * 1440)
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  }
  const day = as === 'date' ? new Date((serial - (from1904 ? 24_107 : 25_569)) * 86_400_000) : undefined
  if (day && Number.isFinite(day.getTime())) return day.toISOString().slice(0, 10)
  // What a tenth is in binary is not what anybody typed.
  return String(Number(serial.toPrecision(12)))
}
