import { afterwards } from '../../locales/en/afterwards.ts'
import { refusalSays } from '../../locales/refusal-says.ts'
import { viewRefusalSays } from '../../locales/view-refusal-says.ts'
import { isViewOn } from '../../domain/voices/view-afterwards.ts'
import type { View } from '../../domain/voices/view-file.ts'
import { belowRoom } from '../../ports/below-room.ts'
import type { Device } from '../../ports/use-device.ts'
import { inThisWindow, placeOfGiven } from '../../storage/in-this-window.ts'
import type { Refusal } from '../../storage/opened-file.ts'
import { viewFromText } from '../../storage/view-text.ts'

/** What a file comes to: an address that it leads to, or why it was not opened. */
export type Outcome = { readonly to?: string; readonly refusal?: string }

/** A file that is no assessment: where it is somebody's view, it leads to what it would add to the assessment that it is on. */
export async function notOpened(refusal: Refusal, file: File, device: Pick<Device, 'list' | 'read'>): Promise<Outcome> {
  if (refusal.reason !== 'a-view') return { refusal: refusalSays(refusal) }
  const text = await file.text()
  const opened = viewFromText(text)
  if (!opened.ok) return { refusal: viewRefusalSays(opened) }
  const on = await assessmentsOf(opened.view, device)
  const { title } = opened.view
  if (on.length === 0) return { refusal: afterwards.given.other(title) }
  const itself = on.find((id) => id === opened.view.assessment.id)
  if (!itself && on.length > 1) return { refusal: afterwards.given.several(title) }
  const id = itself ?? on[0]!
  inThisWindow.keep(placeOfGiven(id), text)
  return { to: belowRoom(id, 'view-given') }
}

/** The assessments of this device that a view may be on: the one it names, and copies of the same. */
async function assessmentsOf(view: View, device: Pick<Device, 'list' | 'read'>): Promise<readonly string[]> {
  const kept = (await device.list()).filter(({ deletedAt }) => !deletedAt)
  const read = await Promise.all(kept.map(({ id }) => device.read(id)))
  return read.flatMap((whole) => (whole && isViewOn(view, whole.assessment) ? [whole.assessment.id] : []))
}
