import { postsOf, type MoneyPlan, type PostFigure, type PostLine } from '../../domain/money/lines.ts'
import type { PlanNumbers } from '../../domain/money/numbers.ts'
import { roomOf, weekOf } from '../../domain/money/week.ts'
import { workbook as say } from '../../locales/en/workbook.ts'
import { text } from './cells.ts'
import { asking, type Formula } from './formulas.ts'
import type { Inputs } from './inputs.ts'
import type { SheetRows } from './sheet-rows.ts'

/** The cell that holds the room of a plan; none where no post sees people, and not known where a figure is missing. */
export type Room = { readonly cell: string | undefined; readonly isKnown: boolean }

export function addRoom(plan: MoneyPlan, numbers: PlanNumbers, inputs: Inputs, rows: SheetRows): Room {
  const seeing = postsOf(plan).filter(({ holdsCases }) => holdsCases)
  if (seeing.length === 0) return { cell: undefined, isKnown: true }
  rows.add([text(say.room, 'head')])
  const each = seeing.map((line) => addPost(line, numbers, inputs, rows))
  const isKnown = each.every((one) => one.isKnown)
  const formula = isKnown ? each.map((one) => one.cell).join('+') : undefined
  const cell = rows.addOne(say.roomInAll, formula, roomOf(numbers), 'amount')
  rows.add()
  return { cell, isKnown }
}

function addPost(line: PostLine, numbers: PlanNumbers, inputs: Inputs, rows: SheetRows): Room {
  const ask = asking<PostFigure>(inputs, line.id)
  const used = (figure: PostFigure): string => inputs.used({ line: line.id, figure }) ?? '0'
  const week = weekOf(numbers.posts.find((post) => post.line.id === line.id)!.numbers)

  const there = ask(['hours', 'away'], ({ hours, away }) => `${hours}*(1-${away}*(1-${used('cover')}))`)
  const thereCell = rows.addOne(say.there(line.name), there, week.paid - week.away, 'amount')
  const duties = `(${used('supervised')}+${used('meetings')})`
  const left =
    there &&
    ask(
      ['hours', 'unseen'],
      ({ hours, unseen }) =>
        `IF(${hours}>0,MAX(0,${thereCell}-${duties}*${thereCell}/${hours}-${thereCell}*${unseen}),0)`,
    )
  const leftCell = rows.addOne(say.left, left, week.road + week.records + week.withPeople, 'amount')
  const minutes = minutesBy(line, inputs)
  const contacts = left && minutes && `${leftCell}*60/${minutes}`
  const contactsCell = rows.addOne(say.contacts, contacts, week.contacts, 'amount')
  const people =
    contacts && ask(['posts', 'contacts'], ({ posts, contacts: each }) => `${posts}*${contactsCell}*52/${each}`)
  return { cell: rows.addOne(say.ofPosts, people, week.room, 'amount'), isKnown: people !== undefined }
}

/** A contact with its parts, or as one whole. */
function minutesBy({ id }: PostLine, inputs: Inputs): Formula {
  const ask = asking<PostFigure>(inputs, id)
  return inputs.used({ line: id, figure: 'contact' })
    ? ask(['contact', 'road', 'records'], ({ contact, road, records }) => `(${contact}+${road}+${records})`)
    : ask(['minutes'], ({ minutes }) => minutes)
}
