/** Words of the page on which all answers are checked. */
export const review = {
  title: 'Check your answers',
  onlyTitle: (only: string) => `Check your answers: ${only}`,
  lead: 'Nothing is sent anywhere. You can change any answer, and come straight back here.',
  narrowLabel: 'What to show',
  nothingSo: 'No answer is like that. Choose “Everything” to see them all.',
  everything: 'Everything',
  narrow: { 'to-do': 'To do', 'not-known': 'Not known', assumed: 'Only assumed', contradictory: 'Pulling apart' },
  setUp: 'Set-up',
  about: {
    title: 'Name',
    service: 'Service',
    people: 'Who it is for',
    organisations: 'Organisations',
    budget: 'Whose budget',
    decision: 'Decision',
    decideBy: 'Decision due',
  },
  voicesIn: 'In the room',
  voicesOut: 'Missing so far',
  nobody: 'Nobody is recorded as missing',
  role: 'A role already named',
  parked: (title: string) => `“${title}”. It is parked until the need is clear.`,
  noRole: 'None',
  notSaid: 'Not said',
  notAnswered: 'Not answered yet',
  notYet: (count: number) => `${count} not answered yet`,
  noReason: 'The reason is not said yet.',
  answer: 'Answer',
  of: (what: string) => `: ${what}`,
  askedAs: (ask: string) => `It was asked as: “${ask}”`,
  note: (note: string) => `Note: ${note}`,
  items: (count: number) => (count === 1 ? 'one item of evidence' : `${count} items of evidence`),
  voices: (groups: string) => `Answered by: ${groups}`,
  notInTheRoom: (group: string) => `${group} (not in the room)`,
  leftOver: (what: string) => `Left over: ${what}`,
  marks: {
    unknown: 'Not known. It goes on the list of what to find out.',
    noBasis: 'Not said yet how you know. It counts as not known until you do.',
    assumed: 'Only assumed. It counts as not known until you say how you know.',
    differ: 'The groups differ widely. The least secure one counts.',
    pulls: 'Pulls against another answer:',
  },
  notAsked: 'The quick look asks nothing here.',
  leftOut: 'Kept, and left out of the quick look',
  leftOutSay: 'These answers come back when you switch to all the questions.',
  gone: 'No longer asked',
  goneSay:
    'These questions belong to an earlier version. The answers are kept as they were put, and decide nothing any more.',
  tensions: 'Where answers pull against each other',
  tensionsSay: 'None of these is a mistake. Each says what the sources support doing about it.',
  noTensions: 'No two answers pull against each other so far.',
  restsOn: 'It rests on:',
  see: 'See the recommendation',
  toHub: 'Back to the six domains',
}

declare module '../words.ts' {
  interface Words {
    readonly review: typeof review
  }
}
