/**
 * Numbers from 0 to below 1 by sfc32, always the same for a seed and a name. Each figure draws by its own name, so that a
 * changed figure leaves the luck of all others as it was.
 */
export function randomFrom(seed: number, name: string): () => number {
  let [a, b, c] = [hash(`a ${seed} ${name}`), hash(`b ${seed} ${name}`), hash(`c ${seed} ${name}`)]
  let counter = 1
  const next = () => {
    const sum = (a + b + counter++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let at = 0; at < 12; at++) next()
  return next
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
