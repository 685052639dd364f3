/** Writes the next numbers from 0 to below 1 into all of an array. */
export type Chance = (into: Float64Array) => void

/**
 * Chance by sfc32, always the same for a seed and a name. Each figure draws by its own name, so that a changed figure
 * leaves the luck of all others as it was. It comes by the array: number by number, each call would keep its state anew.
 */
export function chanceOf(seed: number, name: string): Chance {
  let [a, b, c] = [hash(`a ${seed} ${name}`), hash(`b ${seed} ${name}`), hash(`c ${seed} ${name}`)]
  let counter = 1
  const fill: Chance = (into) => {
    let [x, y, z, count] = [a, b, c, counter]
    for (let at = 0; at < into.length; at++) {
      const sum = (x + y + count) | 0
      count = (count + 1) | 0
      x = y ^ (y >>> 9)
      y = (z + (z << 3)) | 0
      z = (((z << 21) | (z >>> 11)) + sum) | 0
      into[at] = (sum >>> 0) / 2 ** 32
    }
    ;[a, b, c, counter] = [x, y, z, count]
  }
  fill(new Float64Array(12))
  return fill
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
