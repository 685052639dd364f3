import type { EffectFigure, EffectLine, IncomeLine, PostFigure, PostLine } from '../../domain/money/lines.ts'
import type { Inputs } from './inputs.ts'

/** A formula; undefined where a figure is missing for it. */
export type Formula = string | undefined

/** A formula of figures of one line, which is none where one of them was not given. */
export const asking =
  <Name extends PostFigure | EffectFigure>(inputs: Inputs, line: string) =>
  (names: readonly Name[], of: (cells: Readonly<Record<Name, string>>) => string): Formula => {
    const cells = names.map((figure) => [figure, inputs.used({ line, figure })] as const)
    return cells.every(([, cell]) => cell !== undefined)
      ? of(Object.fromEntries(cells) as Readonly<Record<Name, string>>)
      : undefined
  }

/** What a full year of a post costs: the parts that are known. */
export function postYearBy(line: PostLine, inputs: Inputs): string {
  const ask = asking<PostFigure>(inputs, line.id)
  const onCost = line.payIsFullCost ? undefined : inputs.used({ line: line.id, figure: 'onCost' })
  const pay = ask(['posts', 'pay'], ({ posts, pay: each }) => `${posts}*${each}${onCost ? `*(1+${onCost})` : ''}`)
  const parts: readonly Formula[] = [
    pay,
    pay && ask(['away', 'cover'], ({ away, cover }) => `${pay}*${away}*${cover}`),
    line.supervisionIsPaidExtra ? supervisionBy(line, inputs) : undefined,
    line.payIsFullCost ? undefined : ask(['posts', 'running'], ({ posts, running }) => `${posts}*${running}`),
    ask(['posts', 'turnover', 'recruiting'], ({ posts, turnover, recruiting }) => `${posts}*${turnover}*${recruiting}`),
  ]
  return parts.filter((part) => part !== undefined).join('+') || '0'
}

/** Absence makes supervision cheap: where it is weak, and only what is shown counts, its low end is taken. */
const supervisionBy = ({ id }: PostLine, inputs: Inputs): Formula =>
  asking<PostFigure>(inputs, id)(
    ['posts', 'supervision', 'away', 'cover', 'supervisorHour'],
    ({ posts, supervision, away, cover, supervisorHour }) => {
      const [likely, low, basis] = (['F', 'G', 'I'] as const).map((letter) =>
        inputs.at({ line: id, figure: 'away' }, letter),
      )
      const least = `IF(AND(reading="shown",${basis}<2),IF(${low}<>"",${low},${likely}),${away})`
      return `${posts}*${supervision}*52*(1-${least}*(1-${cover}))*${supervisorHour}`
    },
  )

/** The share of a year in which an income is given. */
export function givenBy({ firstYear, lastMonth }: IncomeLine, year: number): string {
  if (year < firstYear || lastMonth === undefined) return '0'
  return lastMonth === 'no-end' ? '1' : `MIN(1,MAX(0,(${lastMonth}-${12 * (year - 1)})/12))`
}

/** The average strength of an effect over a year. */
export function strengthBy(line: EffectLine, inputs: Inputs, year: number, before: number): string {
  const cell = (figure: EffectFigure) => inputs.used({ line: line.id, figure }) ?? '0'
  const grows = cell('grows')
  const grown = (month: number) => {
    const since = `(${month}-${cell('waits')})`
    return `IF(${since}<=0,0,IF(${since}>=${grows},${since}-${grows}/2,${since}^2/(2*${grows})))`
  }
  const start = 12 * (year - 1) - before
  return `(${grown(start + 12)}-${grown(start)})/12*(1-${cell('fades')})^${year - 1}`
}
