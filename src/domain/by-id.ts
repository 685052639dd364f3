/** A row by its id. An id that no row has is a fault in the content, and throws. */
export function byId<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const found = rows.find((one) => one.id === id)
  if (!found) throw new Error(`The content has no ${id}`)
  return found
}
