import type { Variable } from './variables.ts'

/** Variables in an order of names; those that it does not name come last, in the order of the rules. */
export function inOrder<V extends Pick<Variable, 'kind' | 'id'>>(
  order: readonly string[],
  variables: readonly V[],
): readonly V[] {
  const place = new Map(order.map((name, at) => [name, at]))
  const placeOf = ({ kind, id }: V): number => place.get(`${kind} ${id}`) ?? order.length
  return [...variables].sort((a, b) => placeOf(a) - placeOf(b))
}
