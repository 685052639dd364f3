const longest = 32_700

/** As long as a cell can be, read as it was typed, and none of the names that every object has. */
export function cellText(say: string): string {
  const typed = say.slice(0, longest).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return typed in Object.prototype ? `${typed} ` : typed
}
