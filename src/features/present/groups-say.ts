import { listSay } from '../../locales/lists.ts'
import { present as words } from '../../locales/en/present.ts'
import { cut } from './cut.ts'

/** How many letters a line of a screen has room for. */
const room = 36

/** Groups by name, as many as one line has room for, and how many more there are. */
export function groupsSay(groups: readonly string[]): string {
  const names = groups.map((group) => cut(group, room))
  const fit = names.filter((_name, at) => at === 0 || listSay(names.slice(0, at + 1)).length <= room)
  const more = names.length - fit.length
  return listSay([...fit, more > 0 && words.moreGroups(more)])
}
