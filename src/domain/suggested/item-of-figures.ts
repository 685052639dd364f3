import { hashOf } from '../hash.ts'
import type { Grid } from '../grid/grid.ts'
import type { MoneyPlan, MoneySettings } from '../money/lines.ts'
import { itemsBegin } from './item-ids.ts'
import type { SuggestedBy } from './suggested.ts'

/** The item that stands for a grid as it is: the same in every window, and another once the grid changes. */
export const itemOfGrid = ({ tasks, roles, cells, courses, posts, leftOut }: Grid): string =>
  itemOf('grid', [byId(tasks), byId(roles), byId(courses), [...cells].sort(byPlace), posts, leftOut])

/** The same of the figures of a plan. */
export const itemOfPlan = (plan: MoneyPlan & { readonly id: SuggestedBy }, settings: MoneySettings): string =>
  itemOf(plan.id, [
    { ...plan, lines: byId(plan.lines) },
    { ...settings, seed: 0 },
  ])

const itemOf = (by: SuggestedBy, figures: unknown): string => itemsBegin(by) + hashOf(JSON.stringify(figures))

const byId = <One extends { readonly id: string }>(all: readonly One[]): readonly One[] =>
  [...all].sort((one, other) => (one.id < other.id ? -1 : 1))

type Place = { readonly task: string; readonly role: string }
const byPlace = (one: Place, other: Place): number =>
  `${one.task} ${one.role}` < `${other.task} ${other.role}` ? -1 : 1
