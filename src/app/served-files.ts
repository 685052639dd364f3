import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/** A file as it goes over the wire. Compressed forms are made once, when first asked for. */
export type ServedFile = {
  readonly type: string
  readonly tag: string
  /** Its name carries a hash of what is in it, so it may be kept for ever. */
  readonly isHashed: boolean
  readonly body: (encoding: Encoding) => Promise<Buffer>
  readonly isText: boolean
}
export type Encoding = 'br' | 'gzip' | 'identity'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Every file of a built folder by its path in a URL, read once. What is not in this map cannot be served. */
export async function servedFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep))
    .filter((parts) => !parts.some((part) => part.startsWith('.')))
  return new Map(
    await Promise.all(
      paths.map(
        async (parts) => [`/${parts.join('/')}`, servedFile(parts, await readFile(join(folder, ...parts)))] as const,
      ),
    ),
  )
}

function servedFile(parts: readonly string[], content: Buffer): ServedFile {
  const name = parts.at(-1)!
  const type = types[extname(name)] ?? 'application/octet-stream'
  const compressed = {
    br: once(() => promisify(brotliCompress)(content)),
    gzip: once(() => promisify(gzip)(content, { level: 9 })),
  }
  return {
    type,
    tag: `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    isHashed: parts[0] === 'assets' && /-[\w-]{8}\.\w+$/.test(name),
    isText: type.includes('charset'),
    body: (encoding) => (encoding === 'identity' ? Promise.resolve(content) : compressed[encoding]()),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** The best encoding the other side accepts: brotli, then gzip, then as it is. */
export function encodingFor(accepts: string | undefined): Encoding {
  const accepted = new Set(
    (accepts ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.replaceAll(' ', ''))
      .filter((part) => !/;q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]),
  )
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : 'identity'
}
