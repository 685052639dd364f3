/** How many questions each depth asks. Written here so that the home page need not load the questions; a test counts them. */
export const counts = { screen: 17, full: 62 } as const
