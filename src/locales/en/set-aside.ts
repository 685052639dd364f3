import { inShort } from '../../domain/text.ts'

/** Words of what is kept and cannot be read. */
export const setAside = {
  title: (count: number) =>
    count === 1 ? 'One piece of this work could not be read' : `${count} pieces of this work could not be read`,
  say: 'Nothing of it is lost: it stays on this device as it is, and goes into the file when you save one. It does not count in the recommendation.',
  what: (kind: string, id: string) => `What is in it (${inShort(kind)}, ${inShort(id)})`,
  letGo: 'Remove it for good',
}
