/** Whether a text is a day of the calendar, as an ISO date of the years 1900 to 2199. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Whether a text says when evidence is from: a day, a month, a year, or a financial year such as 2024/25. */
export const isEvidenceDate = (text: string): boolean => isDay(text)
