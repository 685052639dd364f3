/** The version of the content, kept with every answer and file. Raise it when a question, level or rule changes. */
export const version = '2027.01'
