import { longestLine, type GridRole } from '../../assessment.ts'
import { isBlank } from '../../text.ts'
import { times } from '../grid.ts'
import { amountSaid, listSaid } from './cells.ts'
import type { Column } from './meaning.ts'
import type { Why } from './why.ts'

type Read = { readonly given: Partial<GridRole>; readonly supervisedBy?: string } | { readonly why: Why }

const longestList = 20

/** What the columns of a row say of a role; or what is not understood. */
export function roleFields(cells: readonly string[], columns: readonly Column[]): Read {
  const said = (kind: Column['kind']): string =>
    (cells[columns.findIndex((column) => column.kind === kind)] ?? '').trim()
  const inTimes = (prefix: '' | 'empty-') => {
    const amounts = times.map((time) => [time, amountSaid(said(`${prefix}${time}`), 60)] as const)
    return amounts.some(([, amount]) => amount !== '') ? amounts : undefined
  }
  const [minutes, empty] = [inTimes(''), inTimes('empty-')]
  const supervision = amountSaid(said('supervision-hours'), 60)
  const inPost = said('in-post')
  const [registrations, places] = [listSaid(said('needs')), listSaid(said('where'))]
  if (![...(minutes ?? []), ...(empty ?? [])].every(([, amount]) => amount !== undefined)) return { why: 'not-hours' }
  if (supervision === undefined || supervision.includes('-')) return { why: 'not-hours' }
  if (!/^\d{0,4}$/.test(inPost)) return { why: 'not-a-number' }
  const lines = [said('organisation'), said('supervised-by'), ...registrations, ...places]
  if (lines.some(({ length }) => length > longestLine)) return { why: 'too-long' }
  if (registrations.length > longestList || places.length > longestList) return { why: 'too-long' }
  return {
    given: {
      ...(minutes && { minutes: Object.fromEntries(minutes) as GridRole['minutes'] }),
      ...(empty && { empty: Object.fromEntries(empty) as GridRole['empty'] }),
      ...(supervision && { supervision }),
      ...(inPost && { people: inPost }),
      ...(!isBlank(said('organisation')) && { organisation: said('organisation') }),
      ...(registrations.length > 0 && { registrations }),
      ...(places.length > 0 && { places }),
    },
    ...(!isBlank(said('supervised-by')) && { supervisedBy: said('supervised-by') }),
  }
}
