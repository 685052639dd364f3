import type { FigureKept, MoneyLineKept } from '../../domain/assessment.ts'
import { recordAt } from '../../domain/changes.ts'
import type { Line, MoneyPlanId } from '../../domain/money/lines.ts'
import { own } from '../../domain/own.ts'
import { longestTyped, longestWho, moneyLines } from '../../domain/records/late/money-lines.ts'
import { longestLine } from '../../domain/assessment.ts'
import type { Fields } from '../../form/held-back.ts'
import { seemsPersonal } from '../../form/seems-personal.ts'
import { useTyped } from '../../form/use-typed.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'

export const blankFigure: FigureKept = { likely: '', low: '', high: '', basis: 0, evidence: [], who: '', date: '' }
const texts = ['name', 'who', 'beside', 'from', 'until'] as const
const parts = ['likely', 'low', 'high', 'who'] as const
const names = ['name', 'who', 'beside']

export type LineAt = { readonly id: string; readonly plan: MoneyPlanId; readonly kind: Line['kind'] }

/** A line as it stands, or as it would begin: a post sees people until somebody says otherwise. */
const blankLine = ({ plan, kind }: LineAt): MoneyLineKept => ({
  ...moneyLines.blank!,
  plan,
  kind,
  is: kind === 'post' ? ['holds-cases'] : [],
  of: kind === 'effect' ? 'visits' : kind === 'money' ? 'other' : '',
})

/** A line, its texts as they are typed, and ways to change it. It is kept from the first thing that is given on. */
export function useLine(at: LineAt) {
  const { actor } = useWork()
  const assessment = useMachine(({ context }) => context.id)
  const kept = useMachine(({ context }) => own(context.assessment!.moneyLines, at.id))
  const give = useGive()
  const now = () => recordAt(actor.getSnapshot().context.assessment!, 'moneyLines', at.id)
  const line = kept ?? blankLine(at)
  const change = (changed: (line: MoneyLineKept) => MoneyLineKept) =>
    give('money', 'moneyLines', at.id, changed(now() ?? blankLine(at)))
  const typed = useTyped({
    place: `${assessment} money ${at.id}`,
    stored: fieldsOf(line),
    keep: (values, from) => {
      const before = now()
      const stood = before && withFields(before, from)
      give('money', 'moneyLines', at.id, withFields(before ?? blankLine(at), values), stood)
    },
    holds: (field, value) => {
      if (typeof value !== 'string') return undefined
      if (value.length > mostOf(field)) return 'long'
      return isText(field) && seemsPersonal(value).length > 0 ? 'personal' : undefined
    },
  })
  return {
    line,
    isKept: kept !== undefined,
    typed,
    change,
    changeFigure: (figure: string, given: Partial<FigureKept>) => change((line) => withFigure(line, figure, given)),
    remove: () => give('money', 'moneyLines', at.id, undefined),
  }
}

export type LineInHand = ReturnType<typeof useLine>

const isText = (field: string): boolean => names.includes(field) || field.endsWith(' who')

/** How long what is typed in a field may be. */
export const mostOf = (field: string): number =>
  names.includes(field) ? longestLine : field.endsWith(' who') ? longestWho : longestTyped

/** The field of a form for a part of a figure. */
export const fieldOf = (figure: string, part: (typeof parts)[number]): string => `${figure} ${part}`

function fieldsOf(line: MoneyLineKept): Fields {
  const figures = Object.entries(line.figures).flatMap(([name, figure]) =>
    parts.map((part) => [fieldOf(name, part), figure[part]] as const),
  )
  return Object.fromEntries([...texts.map((text) => [text, line[text]] as const), ...figures])
}

const withFigure = (line: MoneyLineKept, name: string, given: Partial<FigureKept>): MoneyLineKept => ({
  ...line,
  figures: { ...line.figures, [name]: { ...(own(line.figures, name) ?? blankFigure), ...given } },
})

/** Nothing typed in a figure that is not there is no figure: what stood before would differ from what the device has. */
const withFields = (line: MoneyLineKept, fields: Fields): MoneyLineKept =>
  Object.entries(fields).reduce((changed, [field, value]) => {
    const [name, part] = field.split(' ') as [string, string | undefined]
    if (!part) return { ...changed, [name]: value }
    return value === '' && !own(changed.figures, name) ? changed : withFigure(changed, name, { [part]: value })
  }, line)
