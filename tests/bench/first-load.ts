import { existsSync, readFileSync } from 'node:fs'
import { buildProduct } from '../fixtures/build.ts'
import { atStage } from '../room/a-room.ts'
import { brotliCompressSync, constants } from 'node:zlib'

const root = new URL('../../', import.meta.url)

/**
 * The way from home to the first question: what each page on it loads, the questions and facts of the first domain at its
 * end. The six domains, which stand between set-up and it, come while set-up is filled in.
 */
const way = ['index.html', 'src/app/open-assessment.tsx', 'need-to-answer'] as const

/** Stands in index.html beside the chunks; see vite.config.ts. */
const firstPaint = 'assets/first-paint.js'

type Chunk = {
  readonly file: string
  readonly name?: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
export type FirstLoad = { readonly js: readonly Weighed[]; readonly css: readonly Weighed[] }
type Weighed = { readonly file: string; readonly kB: number }

/** What a browser fetches until the first question can be answered, imports and styles included. Builds first if need be. */
export function firstLoad(dist = new URL('dist/', root)): FirstLoad {
  const at = new URL('.vite/manifest.json', dist)
  if (!existsSync(at)) buildProduct()
  const manifest = JSON.parse(readFileSync(at, 'utf8')) as Record<string, Chunk>
  const chunks = new Set<Chunk>()
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || chunks.has(chunk)) return
    chunks.add(chunk)
    chunk.imports?.forEach((name) => add(manifest[name]))
  }
  for (const name of way) {
    const here = Object.entries(manifest).filter(([key, chunk]) => key === name || chunk.name === name)
    if (here.length === 0)
      throw new Error(`The build has no chunk for ${name}, which is on the way to the first question`)
    here.forEach(([, chunk]) => add(chunk))
  }
  const weigh = (file: string): Weighed => ({ file, kB: kiloBytes(readFileSync(new URL(file, dist))) })
  const styles = new Set([...chunks].flatMap(({ css }) => css ?? []))
  return { js: [firstPaint, ...[...chunks].map(({ file }) => file)].map(weigh), css: [...styles].map(weigh) }
}

/** All that a phone fetches to answer: its page with a question in it, and what that asks for. */
export function phonePage(dist = new URL('dist/', root)): readonly Weighed[] {
  const html = readFileSync(new URL('room.html', dist), 'utf8')
  const asked = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file!)
  const page = html.replace('id="now">', () => `id="now">${JSON.stringify(atStage('answering'))}`)
  return [
    { file: 'room.html', kB: kiloBytes(Buffer.from(page)) },
    ...asked.map((file) => ({ file, kB: kiloBytes(readFileSync(new URL(file, dist))) })),
  ]
}

/** The whole of a list, in kB of 1024 bytes. */
export const total = (files: readonly Weighed[]): number =>
  Number(files.reduce((sum, { kB }) => sum + kB, 0).toFixed(2))

const kiloBytes = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024
