import type { Step } from '../../domain/clause.ts'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import type { RungDrawn } from '../../papers/paper.ts'
import { clean } from './clean.ts'

/** A picture as PNG, and how large it is shown, in px at 96 to the inch. */
type Picture = { readonly png: Uint8Array; readonly width: number; readonly height: number }

/** Draws the ladder; only a browser can. */
export type DrawLadder = (rungs: readonly RungDrawn[]) => Promise<Picture>

/** Draws it twice as large as it is shown, so that it is sharp on paper; the same ladder, once for all papers. */
export const drawLadder: DrawLadder = (rungs) => {
  const of = JSON.stringify(rungs)
  if (last?.of !== of) last = { of, picture: drawn(rungs) }
  return last.picture
}

let last: { readonly of: string; readonly picture: Promise<Picture> } | undefined

const drawn: DrawLadder = async (rungs) => {
  const height = rungs.length * rungHeight + 8
  const image = new Image(width * 2, height * 2)
  image.src = `data:image/svg+xml,${encodeURIComponent(ladderSvg(rungs, height))}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 })
  canvas.getContext('2d')!.drawImage(image, 0, 0, width * 2, height * 2)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('The browser could not make a picture of the ladder')
  return { png: new Uint8Array(await png.arrayBuffer()), width, height }
}

const width = 620
const rungHeight = 28
const widest = 240
const dark = '#1f3a34'

/** Steps as on the page, the lowest longest; the ink of each says how far it was looked into. */
function ladderSvg(rungs: readonly RungDrawn[], height: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}" font-family="Arial, Liberation Sans, sans-serif">`,
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.4" height="6" fill="${dark}"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...rungs.map((rung, at) => rungSvg(rung, 4 + at * rungHeight, rungs.length)),
    '</svg>',
  ].join('')
}

function rungSvg({ number, name, looked, ink, stands }: RungDrawn, top: number, count: number): string {
  const long = widest * (0.45 + (0.55 * Math.max(1, count - number + 1)) / count)
  const { here, toward } = paperFormats.ladder
  const title = `${number} ${name}${stands ? ` – ${{ here, toward }[stands]}` : ''}`
  const beside = widest + 14
  return [
    `<rect x="${4 + widest - long}" y="${top}" width="${long}" height="20" stroke="${dark}" stroke-width="1.5" ${inks[ink]}/>`,
    `<text x="${beside}" y="${top + 9}" font-size="12" font-weight="bold" fill="#111111">${written(title, 46)}</text>`,
    `<text x="${beside}" y="${top + 20}" font-size="11" fill="#444444">${written(looked, 60)}</text>`,
  ].join('')
}

const inks: Readonly<Record<Step, string>> = {
  0: 'fill="none" stroke-dasharray="4 3"',
  1: 'fill="url(#hatch)"',
  2: 'fill="#8fb0a9"',
  3: 'fill="#1f6f5f"',
}

/** As text of SVG, on one line; its alt text has what there is no room for. */
function written(text: string, most: number): string {
  const signs = [...clean(text)]
  const shown = signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : signs.join('')
  return shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
