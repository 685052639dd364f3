/** Words of the view for a projector. */
export const present = {
  where: {
    start: 'Start',
    question: (domain: string, at: number, of: number) => `${domain}, ${at} of ${of}`,
    open: (at: number, of: number) => `Still open, ${at} of ${of}`,
    agenda: 'What could still happen',
    recommendation: (at: number, of: number) => `Recommendation, ${at} of ${of}`,
    actions: (at: number, of: number) => (of === 1 ? 'Actions' : `Actions, ${at} of ${of}`),
  },
  moves: 'Move between screens',
  next: 'Next',
  back: 'Back',
  leave: 'Back to the page',
  signs: { next: '→', back: '←', leave: 'Esc' },
  start: {
    decision: 'To decide',
    people: 'For',
    decideBy: 'By',
    progress: 'So far',
    keys: 'The keys',
    key: { go: '→ ←', choose: '1 2 3 4', unknown: '0', leave: 'Esc' },
    does: { go: 'on and back', choose: 'choose', unknown: 'we do not know', leave: 'back to the page' },
    numbers: 'Number keys choose an answer',
  },
  said: 'What you say',
  byGroups: 'Each group answered for itself. The least secure one counts.',
  notApplicable: 'The answer so far: this does not apply to us.',
  onThePage: 'What was left over, and the evidence for it, are added on the page.',
  moreGroups: (count: number) => `and ${count} more`,
  domain: { idea: 'Height is what you say. Ink is what you can show.', key: 'What the squares mean' },
  open: {
    title: 'What is still open',
    nothing: 'Nothing is open. Every question has an answer, and says how it is known.',
    counts: {
      'to-do': 'to do',
      'not-known': 'not known',
      assumed: 'only assumed',
      contradictory: 'pulling apart',
    },
    more: (count: number) => (count === 1 ? 'and one more, on the page' : `and ${count} more, on the page`),
  },
  partOn: 'Where the two part:',
  done: (count: number) => (count === 1 ? 'One is done.' : `${count} are done.`),
  noActions: 'No actions yet.',
  allDone: 'All of them are done.',
}

declare module '../words.ts' {
  interface Words {
    readonly present: typeof present
  }
}
