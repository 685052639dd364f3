import { unzipSync } from 'fflate'

/** The parts of a packed file by their path. */
export type Parts = Record<string, Uint8Array>

/** The parts of a file; nothing is unpacked of one that says of itself that it is larger than this. Throws where it is no zip. */
export function unpacked(bytes: Uint8Array, largest: number, isWanted = (_path: string) => true): Parts | 'too-large' {
  let size = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => isWanted(name) && (size += originalSize) <= largest,
  })
  return size > largest ? 'too-large' : parts
}
