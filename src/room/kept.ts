import { nanoid } from 'nanoid'
import { nothingOf, type Mine } from '../machine/participant-context.ts'

/** Where this phone keeps what it said in a sitting: nowhere, once the window is closed, where the browser keeps nothing. */
export type Kept = {
  readonly read: () => Mine
  readonly write: (mine: Mine) => void
  readonly clear: () => void
  readonly isLasting: () => boolean
  /** Whatever another window of this phone keeps. */
  readonly onOther: (hear: (mine: Mine) => void) => void
}

export function keptUnder(code: string, device: () => Storage = () => localStorage): Kept {
  const key = `needfirst-phone/${code}`
  let isLasting = true
  const attempt = <T>(deed: (kept: Storage) => T): T | undefined => {
    try {
      return deed(device())
    } catch {
      isLasting = false
    }
  }
  const write = (mine: Mine) => attempt((kept) => kept.setItem(key, JSON.stringify(mine)))
  return {
    read: () => {
      const mine = readMine(attempt((kept) => kept.getItem(key))) ?? nothingOf(nanoid(22))
      write(mine)
      return mine
    },
    write,
    clear: () => attempt((kept) => kept.removeItem(key)),
    isLasting: () => isLasting,
    onOther: (hear) =>
      addEventListener('storage', (event) => {
        const mine = event.key === key ? readMine(event.newValue) : undefined
        if (mine) hear(mine)
      }),
  }
}

/** What was kept, if it is whole; without a schema, whose reader would weigh as much as the page. */
function readMine(text: string | null | undefined): Mine | undefined {
  try {
    const read = JSON.parse(text ?? '') as Partial<Mine>
    const isWhole =
      /^[\w-]{22}$/.test(read.token ?? '') &&
      Number.isInteger(read.n) &&
      typeof read.answers === 'object' &&
      typeof read.notes === 'object'
    return isWhole ? (read as Mine) : undefined
  } catch {
    return undefined
  }
}
