/** "29 January 2027", from an ISO date; what is not a date is given back as it is. */
export const dateSay = (iso: string): string => say(iso, { day: 'numeric', month: 'long', year: 'numeric' })

/** "January 2027". */
export const monthSay = (iso: string): string => say(iso, { month: 'long', year: 'numeric' })

function say(iso: string, parts: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return date.toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' })
}
