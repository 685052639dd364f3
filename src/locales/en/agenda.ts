/** Words of what could still happen, and what to settle first. */
export const agenda = {
  title: 'What could still happen',
  still: (outcomes: readonly string[]) => `The open answers can still lead to ${outcomes.length} results:`,
  fixed: (outcome: string) => `Whatever the open answers turn out to be, the result stays: ${outcome}.`,
  turning: 'What you know keeps it there. It would change if one of these answers did:',
  now: 'as things stand',
  first: 'Settle these first',
  firstSay: 'These answers can still change the result. The ones that narrow it most come first.',
  assumed: 'Only assumed. It could turn out otherwise.',
  notKnown: 'Not known yet.',
  toDo: 'Not answered yet.',
  open: 'Not shown yet.',
  bring: 'Bring:',
  others: (count: number) => (count === 1 ? 'One more that can matter' : `${count} more that can matter`),
  idle: (count: number) =>
    count === 1 ? 'One open answer no longer changes the result' : `${count} open answers no longer change the result`,
  idleSay: 'You may leave these for now. They still help with warnings and with what to put in place.',
}
