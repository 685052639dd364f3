import { inOrderOfRisk, totalOf, type ByRisk } from '../../domain/grid/grid.ts'
import { grid as gridWords } from '../../locales/en/grid.ts'
import { listSay } from '../../locales/lists.ts'
import { papers } from '../../locales/en/papers.ts'
import { table, text } from '../blocks.ts'
import type { Composing } from '../composing.ts'
import { gridHead, gridNamed, gridOpen, gridSaid, hoursSay, leftSay, withGrid, type GridThere } from '../grid-sums.ts'
import type { PaperBlock, Says } from '../paper.ts'
import { wording } from '../statement.ts'
import type { Verb } from '../verb.ts'

const words = papers.grid
const { picture, left: leftWords, settle, training } = gridWords

/** What each step of the ladder leaves, in hours a week, with what depends on what is not known. */
export const rungsLeft: Verb = (_told, composing) =>
  withGrid('rungs-left', composing, (there) => {
    const { idOf } = composing
    const { rungs } = there.told
    return [
      ...gridHead(there, composing),
      ...table(composing, 'rungs-left', {
        caption: picture.title,
        head: [
          [picture.rung, 4],
          [picture.hours, 3],
          [picture.least, 3],
          [picture.most, 3],
          [picture.high, 3],
        ],
        rows: rungs.map(({ rung, name, likely, least, most, high }) => {
          const hours = (key: string, minutes: number) => [gridSaid(idOf('rungs-left', rung, key), hoursSay(minutes))]
          return [
            [wording(idOf('rungs-left', rung, 'name'), name)],
            hours('likely', likely),
            hours('least', least),
            hours('most', most),
            hours('high', high),
          ]
        }),
      }),
      ...text(
        [
          wording(idOf('rungs-left', 'order'), picture.order),
          ...(rungs.every(({ isExact }) => isExact)
            ? []
            : [gridNamed(idOf('rungs-left', 'not-exact'), picture.notExact, [])]),
        ],
        'quiet',
      ),
    ]
  })

/** Which tasks have something left as far as this team can go, and why: parts that add up to what is left. */
export const leftWhy: Verb = (_told, composing) =>
  withGrid('left-why', composing, ({ told, measured }) => {
    const { idOf } = composing
    return [
      ...table(composing, 'left-why', {
        caption: leftWords.table,
        head: [
          [leftWords.task, 5],
          [leftWords.always, 3],
          [leftWords.could, 3],
          [leftWords.when, 3],
        ],
        rows: told.left.map(({ task, name, when, always, could }) => {
          const at = (key: string) => idOf('left', task, key)
          return [
            [gridNamed(at('name'), name, [task])],
            [gridSaid(at('always'), hoursSay(always))],
            [gridSaid(at('could'), hoursSay(could))],
            [gridNamed(at('when'), when, [task])],
          ]
        }),
        none: leftWords.nothing,
      }),
      ...whyList(
        told.why.map(({ minutes, say }, at) => ({ minutes, say, of: measured.why[at]!.tasks })),
        composing,
      ),
    ]
  })

function whyList(
  parts: readonly { readonly minutes: number; readonly say: readonly string[]; readonly of: readonly string[] }[],
  { idOf }: Composing,
): readonly PaperBlock[] {
  if (parts.length === 0) return []
  return [
    { kind: 'heading', level: 2, says: wording(idOf('left', 'why'), leftWords.why) },
    {
      kind: 'list',
      // A part is called after its first task: no task is in two of them.
      items: parts.map(({ minutes, say, of }) => [
        gridSaid(idOf('left', 'why', of[0]!), `${hoursSay(minutes)}. ${say.join(' ')}`, of),
      ]),
    },
  ]
}

/** What would be left if a barrier gave way, or a step were not taken. */
export const barriers: Verb = (_told, composing) =>
  withGrid('barriers', composing, (there) => {
    const { idOf } = composing
    const { ifGaveWay, without } = there.measured
    const row = (key: string, name: string, left: ByRisk): readonly Says[] => [
      [gridNamed(idOf('barriers', key, 'name'), name, [])],
      [gridSaid(idOf('barriers', key, 'left'), leftSay(left))],
    ]
    return [
      ...table(composing, 'barriers', {
        caption: words.barriers.caption,
        head: [
          [words.barriers.change, 6],
          [words.barriers.left, 5],
        ],
        rows: [
          row('now', words.barriers.now, leftNow(there)),
          ...ifGaveWay
            .filter(({ cells }) => cells > 0)
            .map(({ barrier, cells, left }) =>
              row(barrier, words.barriers.ifGaveWay(words.barriers.names[barrier], cells), left),
            ),
          ...without.map(({ rung, left }) =>
            row(`without-${rung}`, words.barriers.without(gridWords.rungs[rung]), left),
          ),
        ],
      }),
      ...text([wording(idOf('barriers', 'law'), words.barriers.law)], 'quiet'),
    ]
  })

/** What is left as far as this team can go, in the sizes that are likely. */
const leftNow = ({ measured }: GridThere): ByRisk => measured.ladder.likely.at(-1)!.left

/** Barriers of which what is left would be less, read high risk first. */
const barriersThatHold = (there: GridThere) =>
  there.measured.ifGaveWay.filter(({ left }) => inOrderOfRisk(left, leftNow(there)) < 0)

/** Which unknown cells to settle first, each with what would be left if it alone were yes. */
export const settleFirst: Verb = (_told, composing) =>
  withGrid('settle-first', composing, (there) => [
    ...table(composing, 'settle-first', {
      caption: settle.title,
      head: [
        [words.settle.ask, 7],
        [words.settle.yes, 4],
      ],
      rows: settleRows(there, composing),
    }),
    ...text([settleNote(there, composing)], 'quiet'),
    ...(there.told.sizes
      ? text([gridNamed(composing.idOf('settle-first', 'sizes'), there.told.sizes, [])], 'quiet')
      : []),
  ])

const settleRows = ({ told, measured }: GridThere, { idOf }: Composing): readonly (readonly Says[])[] =>
  measured.settleFirst.cells.map(({ task, role, leftIfYes }, at) => {
    const id = idOf('settle-first', task, role)
    return [[gridOpen(id, told.settle[at]!)], [gridSaid(`${id}/yes`, leftSay(leftIfYes), [task, role])]]
  })

function settleNote({ measured: { settleFirst: first } }: GridThere, { idOf }: Composing) {
  const say = first.cells.length === 0 ? settle.none : first.isExact ? settle.rest : settle.restOpen
  return gridNamed(idOf('settle-first', 'note'), say, [])
}

/** The least training with which as little is left as with all of it. */
export const leastTraining: Verb = (_told, composing) =>
  withGrid('least-training', composing, (there) => {
    const { idOf } = composing
    const { grid, measured, told, nameOf } = there
    const { courses, unnamed } = measured.training
    const head = gridHead(there, composing)
    if (courses.length + unnamed.length === 0)
      return [...head, ...text([gridNamed(idOf('training', 'none'), training.none, [])])]
    return [
      ...head,
      ...text([gridSaid(idOf('training', 'sum'), told.training[0]!)], 'firm'),
      ...table(composing, 'least-training', {
        caption: training.title,
        head: [
          [words.training.course, 4],
          [words.training.role, 4],
          [words.training.hours, 2],
          [words.training.opens, 6],
        ],
        rows: [
          ...courses.map((id): readonly Says[] => {
            const at = (key: string) => idOf('training', id, key)
            const course = grid.courses.find((one) => one.id === id)
            const opens = grid.cells.filter((cell) => cell.course === id).map(({ task }) => nameOf.task(task))
            return [
              [gridNamed(at('name'), nameOf.course(id), [id])],
              course ? [gridNamed(at('role'), nameOf.role(course.role), [course.role])] : [],
              course ? [gridSaid(at('hours'), hoursSay(course.minutes), [id])] : [],
              [gridNamed(at('opens'), listSay(opens), [id])],
            ]
          }),
          ...unnamed.map(({ task, role }): readonly Says[] => {
            const at = (key: string) => idOf('training', task, role, key)
            return [
              [gridOpen(at('name'), words.training.unnamed)],
              [gridNamed(at('role'), nameOf.role(role), [role])],
              [gridOpen(at('hours'), papers.notYet)],
              [gridNamed(at('opens'), nameOf.task(task), [task])],
            ]
          }),
        ],
      }),
    ]
  })

/** What would have to change so that nobody has to hold what is left: barriers, and cells that nobody knows. */
export function asksInstead(there: GridThere, { idOf }: Composing): readonly Says[] {
  const { told, measured } = there
  return [
    ...measured.settleFirst.cells.map(({ task, role }, at): Says => {
      return [gridOpen(idOf('ask', task, role), told.settle[at]!)]
    }),
    ...barriersThatHold(there).map(({ barrier, left }): Says => {
      const say = words.barriers.could(words.barriers.names[barrier], leftSay(left))
      return [gridSaid(idOf('ask', barrier), say)]
    }),
  ]
}

export const leftInAll = (there: GridThere): number => totalOf(leftNow(there))
