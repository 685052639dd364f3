import { decidingTests } from '../../domain/routes-tested.ts'
import { named, type Telling } from '../parts/telling.ts'

/** The claims behind everything on the page, each once. */
export function claimsUsed(telling: Telling): ReadonlySet<string> {
  const { content, recommendation } = telling
  const { demonstrated, forms, watchOuts, conflicts, noRegret, evaluation, cases } = recommendation
  return new Set([
    ...decidingTests(telling.recommendation, telling.content).flatMap(({ of: test }) => test.because),
    ...(demonstrated.row?.because ?? []),
    ...claimsOf(
      content.forms,
      forms.map(({ id }) => id),
    ),
    ...claimsOf(
      content.watchOuts,
      watchOuts.map(({ id }) => id),
    ),
    ...claimsOf(content.conflicts, conflicts),
    ...claimsOf(content.noRegret, noRegret),
    ...claimsOf(content.evaluation, evaluation),
    ...claimsOf(content.cases, cases),
  ])
}

const claimsOf = (
  list: readonly { readonly id: string; readonly because: readonly string[] }[],
  ids: readonly string[],
) => ids.flatMap((id) => named(list, id).because)
