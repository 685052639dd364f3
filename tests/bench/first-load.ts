import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const root = new URL('../../', import.meta.url)

type Chunk = {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
export type FirstLoad = { readonly js: readonly Weighed[]; readonly css: readonly Weighed[] }
type Weighed = { readonly file: string; readonly kB: number }

/** What a browser fetches before the first page works: the entry, all it imports, and their styles. Builds first if need be. */
export function firstLoad(dist = new URL('dist/', root)): FirstLoad {
  const at = new URL('.vite/manifest.json', dist)
  if (!existsSync(at)) build()
  const manifest = JSON.parse(readFileSync(at, 'utf8')) as Record<string, Chunk>
  const chunks = new Set<Chunk>()
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || chunks.has(chunk)) return
    chunks.add(chunk)
    chunk.imports?.forEach((name) => add(manifest[name]))
  }
  Object.values(manifest)
    .filter(({ isEntry }) => isEntry)
    .forEach(add)
  const weigh = (file: string): Weighed => ({ file, kB: kiloBytes(readFileSync(new URL(file, dist))) })
  const styles = new Set([...chunks].flatMap(({ css }) => css ?? []))
  return { js: [...chunks].map(({ file }) => weigh(file)), css: [...styles].map(weigh) }
}

/** The whole of a list, in kB of 1024 bytes. */
export const total = (files: readonly Weighed[]): number =>
  Number(files.reduce((sum, { kB }) => sum + kB, 0).toFixed(2))

const kiloBytes = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024

function build(): void {
  const vite = fileURLToPath(new URL('node_modules/vite/bin/vite.js', root))
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: fileURLToPath(root),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
