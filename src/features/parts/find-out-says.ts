import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { ToFindOut } from '../../domain/to-find-out.ts'
import { pointOf } from './points.ts'

type FindOutSays = { readonly name: string; readonly say: string; readonly to: string; readonly about?: string }

/** Something to find out: what it is about, what to do, and where it is answered. */
export function findOutSays({ kind, id }: Pick<ToFindOut, 'kind' | 'id'>, telling: Recommended): FindOutSays {
  const { say: name, to, about } = pointOf(kind, id, telling)!
  const { content } = telling
  if (kind === 'question') return { name, say: byId(content.questions, id).findOut, to }
  if (kind === 'rung') return { name, say: byId(content.ladder, id).ask, to }
  const { findOut, why } = byId(content.facts, id)
  return { name, say: findOut ?? why, to, ...(about && { about }) }
}
