/** The question that holds the proof ladder (design §4). */
export const ladderQuestion = 'n6-alternatives'
