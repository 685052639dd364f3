/** Words that only the printed recommendation has; the others are those of the page it is printed from. */
export const handout = {
  printed: (date: string) => `Recommendation, printed ${date}`,
  plain: 'It supports a decision and does not make it.',
  about: { people: 'For', decision: 'To decide', decideBy: 'Due', answeredBy: 'Answered by', inTheRoom: 'In the room' },
  what: 'What',
  who: 'Who',
  by: 'By when',
  moreConditions: 'More conditions to meet',
  moreToFindOut: 'More to find out',
  answeredBy: (groups: string) => `Answered by ${groups}.`,
  from: (source: string, date: string) => [source, date].filter(Boolean).join(', '),
  more: (count: number) => `and ${count} more`,
  alsoFire: (count: number) => (count === 1 ? 'One more warning goes with it:' : `${count} more go with these:`),
  restsOn: 'Rests on:',
  whoWeAre: 'Needfirst is not an NHS or government service.',
  ours: 'ours',
  refs: (numbers: readonly number[]) => `[${numbers.join(', ')}]`,
  sources: {
    title: 'Sources',
    say: 'The numbers in brackets stand for these. Where it says “ours”, it comes from us and not from the report.',
    without: 'The sources are listed under “Sources” in Needfirst.',
  },
}
