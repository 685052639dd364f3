import type { Recommended } from '../../../domain/recommend.ts'
import { byId } from '../../../domain/by-id.ts'
import { decidingTests } from '../../../domain/routes-tested.ts'

/** The claims behind everything on the handout, each once. */
export function claimsOf(telling: Recommended): ReadonlySet<string> {
  const { content, recommendation } = telling
  const { demonstrated, forms, watchOuts, conflicts, noRegret, cases } = recommendation
  return new Set([
    ...decidingTests(recommendation, content).flatMap(({ of }) => of.because),
    ...(demonstrated.row?.because ?? []),
    ...behind(content.forms, ids(forms.slice(0, 1))),
    ...behind(content.watchOuts, ids(watchOuts.filter(({ shownFirst }) => shownFirst))),
    ...behind(content.conflicts, conflicts),
    ...behind(content.noRegret, noRegret),
    ...behind(content.cases, cases),
  ])
}

type Sourced = { readonly id: string; readonly because: readonly string[] }

const behind = (list: readonly Sourced[], ids: readonly string[]) => ids.flatMap((id) => byId(list, id).because)

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
