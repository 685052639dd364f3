/** What was begun and neither kept nor cancelled, for as long as this window is open: never on the device. */
const drafts = new Map<string, unknown>()

/** What was begun at a place, such as the evidence of one answer of one assessment. */
export const draftAt = (place: string): unknown => drafts.get(place)

/** Holds what was begun at a place; `undefined` lets go of it. */
export function holdDraft(place: string, draft: unknown): void {
  if (draft === undefined) drafts.delete(place)
  else drafts.set(place, draft)
}
