/** The example that is told in under a minute. It stands apart from the names, which come later. */
export const shortExample = 'falls-in-sheltered-housing'
