import { viewFile, viewVersion, type View } from '../domain/voices/view-file.ts'
import { firstDanger } from './danger.ts'
import { slugOf } from './saved-file.ts'

/** No view that this product saves makes a larger file: a test adds up the longest answers. In bytes. */
export const largestView = 2 * 1024 * 1024

/** Why the file of a view was refused. Nothing has been touched. */
export type ViewRefusal =
  | { readonly reason: 'too-large' }
  | { readonly reason: 'not-a-view' }
  | { readonly reason: 'newer-view'; readonly savedBy: number }
  | { readonly reason: 'damaged-view'; readonly where: string }

export type ViewOpened = { readonly ok: true; readonly view: View } | ({ readonly ok: false } & ViewRefusal)

/** Whether something parsed means to be the view of somebody who was not there, of any version. */
export const isView = (data: unknown): data is { readonly needfirstView: unknown } =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, 'needfirstView')

/** The text of a view's file read back, whole, or the first reason why not. */
export function viewFromText(text: string): ViewOpened {
  if (new TextEncoder().encode(text).length > largestView) return { ok: false, reason: 'too-large' }
  const data = parsed(text)
  if (!isView(data)) return { ok: false, reason: 'not-a-view' }
  const { needfirstView: version } = data
  if (Number.isInteger(version) && Number(version) > viewVersion)
    return { ok: false, reason: 'newer-view', savedBy: Number(version) }
  if (firstDanger(data)) return { ok: false, reason: 'damaged-view', where: '' }
  const read = viewFile.safeParse(data)
  if (read.success) return { ok: true, view: read.data }
  return { ok: false, reason: 'damaged-view', where: read.error.issues[0]!.path.map(String).join(' › ') }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A view as the text of its file. */
export const viewToText = (view: View): string => JSON.stringify(view, null, 2) + '\n'

/** A name for the file of a view: "home-from-hospital-2026-11-30.needfirst-view.json". */
export const viewFileName = ({ title, day }: Pick<View, 'title' | 'day'>): string =>
  `${slugOf(title) || 'assessment'}-${day}.needfirst-view.json`
