/** The signs of a code: no vowels, and none that looks like another. */
export const signs = 'BCDFGHJKMNPQRTVWXY346789'
export const codeLength = 8
export const aCode = new RegExp(`^[${signs}]{${codeLength}}$`)

/** How many questions, or tasks, a sitting has at most. */
export const mostSteps = 100

/** The longest note of one person, in UTF-16 units. */
export const longestNote = 280

/** A code as somebody may type it, in small letters or with signs between. */
export const codeTyped = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '')

/** A code as it is shown and said: "BDFG-HJKM". */
export const codeShown = (code: string): string => `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`
