import type { ByRisk, Cell, Grid, Minutes, Role, Rung, Task } from '../../../src/domain/grid/grid.ts'

/**
 * The definition, word by word: every way to give whole minutes to people, under every choice of who takes on delegated
 * work. It knows no graph and no flow, and shares nothing with the product but the shape of a grid. For tiny grids only.
 */
export type Under = {
  readonly rung: Rung
  readonly isUnknownYes: boolean
  readonly sizes: 'worst' | 'likely' | 'best'
  readonly gaveWay?: Cell['mark']
  readonly away?: string
  /** Only training on these courses, by id; a cell without a course is `task role`. */
  readonly courses?: ReadonlySet<string>
  /** Only these unknown cells are yes, as `task role`. */
  readonly settled?: ReadonlySet<string>
}

/** One outcome that some assignment comes to. */
export type Plan = {
  readonly left: readonly number[]
  readonly delegates: readonly string[]
  readonly supervision: number
}

const order: readonly Rung[] = [
  'as-things-are',
  'stop-or-simplify',
  'fill-vacancies',
  'share-skills',
  'train-extend-delegate',
  'team-or-pathway',
]
const allTimes = ['weekday', 'evening', 'night', 'weekend'] as const
type Named = (typeof allTimes)[number]

/** Every outcome of every assignment, each once. */
function everyPlan(grid: Grid, under: Under): readonly Plan[] {
  return subsets(grid.roles.filter(({ id }) => delegatedTo(id, grid))).flatMap((delegates) =>
    plansOf(grid, under, delegates),
  )
}

/** The plans that are best: least left of high risk, then medium, then low, then least supervision. */
export function bestPlans(grid: Grid, under: Under): readonly Plan[] {
  const all = everyPlan(grid, under)
  let best: Plan[] = []
  for (const plan of all) {
    const apart = best[0] ? compare(grid, plan, best[0]) : -1
    if (apart < 0) best = [plan]
    else if (apart === 0) best.push(plan)
  }
  return best
}

export function compare(grid: Grid, a: Plan, b: Plan): number {
  const [one, other] = [byRisk(grid, a), byRisk(grid, b)]
  return one.high - other.high || one.medium - other.medium || one.low - other.low || a.supervision - b.supervision
}

export function byRisk({ tasks }: Grid, { left }: Plan): ByRisk {
  const sum = { high: 0, medium: 0, low: 0 }
  for (const [at, { risk }] of tasks.entries()) sum[risk] += left[at]!
  return sum
}

const delegatedTo = (role: string, { cells }: Grid): boolean =>
  cells.some((cell) => cell.role === role && cell.mark === 'training' && cell.isDelegated === true)

function plansOf(grid: Grid, under: Under, delegates: readonly Role[]): readonly Plan[] {
  const slots = grid.roles.flatMap((role) => allTimes.map((time) => ({ role, time })))
  const room = slots.map(({ role, time }) => minutesOf(role, time, grid, under))
  let supervision = 0
  for (const { supervisedBy, supervision: cost = 0 } of delegates) {
    const at = slots.findIndex(({ role, time }) => role.id === supervisedBy && time === 'weekday')
    if (at < 0) continue
    supervision += cost
    room[at]! -= cost
    if (room[at]! < 0) return []
  }
  const chosen = new Set(delegates.map(({ id }) => id))
  let states = new Map<string, State>([['', { room, left: [] }]])
  for (const task of grid.tasks) {
    const need = needOf(task, grid, under)
    const mayUse = slots.flatMap(({ role, time }, at) =>
      task.times.includes(time) && mayDo(task, role, grid, under, chosen) ? [at] : [],
    )
    const next = new Map<string, State>()
    for (const state of states.values())
      for (const given of everyGift(need, mayUse, state.room)) {
        const roomLeft = state.room.slice()
        let placed = 0
        for (const [at, minutes] of given) {
          roomLeft[at]! -= minutes
          placed += minutes
        }
        const left = [...state.left, need - placed]
        next.set(`${roomLeft.join()}/${left.join()}`, { room: roomLeft, left })
      }
    states = next
  }
  const outcomes = new Map([...states.values()].map(({ left }) => [left.join(), left]))
  return [...outcomes.values()].map((left) => ({ left, supervision, delegates: [...chosen].sort() }))
}
type State = { readonly room: readonly number[]; readonly left: readonly number[] }

/** Every way to take up to `need` minutes from some slots. */
function everyGift(
  need: number,
  slots: readonly number[],
  room: readonly number[],
): readonly (readonly [number, number])[][] {
  const [first, ...others] = slots
  if (first === undefined) return [[]]
  const found: (readonly [number, number])[][] = []
  for (let minutes = 0; minutes <= Math.min(need, room[first]!); minutes++)
    for (const rest of everyGift(need - minutes, others, room)) found.push([[first, minutes], ...rest])
  return found
}

export function mayDo(task: Task, role: Role, grid: Grid, under: Under, delegates: ReadonlySet<string>): boolean {
  if (task.registration !== undefined && !role.registrations.includes(task.registration)) return false
  if (task.place !== undefined && role.places !== undefined && !role.places.includes(task.place)) return false
  const cell = grid.cells.find((one) => one.task === task.id && one.role === role.id)
  const mark = cell?.mark ?? (task.isClosed ? 'no' : 'unknown')
  const reaches = (rung: Rung) => isReached(rung, grid, under)
  const isNear =
    task.organisation === undefined || task.organisation === role.organisation || reaches('team-or-pathway')
  const couldBeDone = isNear && reaches('share-skills')
  if (mark === 'now') return true
  if (mark === 'could') return couldBeDone
  if (mark === 'training')
    return (
      isNear &&
      reaches('train-extend-delegate') &&
      (cell?.isDelegated !== true || delegates.has(role.id)) &&
      (under.courses?.has(cell?.course ?? `${task.id} ${role.id}`) ?? true)
    )
  if (mark === 'unknown' && (under.settled?.has(`${task.id} ${role.id}`) ?? under.isUnknownYes)) return couldBeDone
  return mark === under.gaveWay && mark !== 'law' && mark !== 'no' && couldBeDone
}

const isReached = (rung: Rung, { leftOut = [] }: Grid, under: Under): boolean =>
  order.indexOf(under.rung) >= order.indexOf(rung) && !leftOut.some((out) => out === rung)

export function needOf({ verdict, minutes, simplerMinutes }: Task, grid: Grid, under: Under): number {
  const isOn = isReached('stop-or-simplify', grid, under)
  if (isOn && verdict === 'stop') return 0
  return oneOf(isOn && verdict === 'simplify' ? simplerMinutes! : minutes, under.sizes, 'high', 'low')
}

function minutesOf({ id, minutes, empty, people }: Role, time: Named, grid: Grid, under: Under): number {
  const inPost = oneOf(minutes[time] ?? 0, under.sizes, 'low', 'high')
  const gone = under.away === id && people > 0 ? Math.ceil(inPost / people) : 0
  const filled = isReached('fill-vacancies', grid, under) ? oneOf(empty?.[time] ?? 0, under.sizes, 'low', 'high') : 0
  return inPost - gone + filled
}

function oneOf(said: Minutes, sizes: Under['sizes'], worst: 'low' | 'high', best: 'low' | 'high'): number {
  if (typeof said === 'number') return said
  return sizes === 'likely' ? said.likely : said[sizes === 'worst' ? worst : best]
}

/** The minutes of each slot, named `role time`, once the supervision of these delegates is set aside. */
export function roomsOf(grid: Grid, under: Under, delegates: readonly string[]): ReadonlyMap<string, number> {
  const rooms = new Map<string, number>()
  for (const role of grid.roles)
    for (const time of allTimes) rooms.set(`${role.id} ${time}`, minutesOf(role, time, grid, under))
  for (const { id, supervisedBy, supervision = 0 } of grid.roles)
    if (delegates.includes(id) && supervisedBy !== undefined)
      rooms.set(`${supervisedBy} weekday`, rooms.get(`${supervisedBy} weekday`)! - supervision)
  return rooms
}

export function subsets<T>(all: readonly T[]): readonly T[][] {
  return all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
}
