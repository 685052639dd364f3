/** Words of the actions and the parking lot. */
export const actions = {
  title: 'Actions',
  lead: 'What has to happen, who sees to it, and by when. Needfirst keeps this list and tells nobody. You do.',
  toRecommendation: 'Back to the recommendation',
  print: 'Print this page',
  list: 'What has to happen',
  none: 'No actions yet. You can add one below.',
  what: 'What has to happen?',
  owner: 'Who sees to it?',
  ownerHint: 'A role or a team. Not a person’s name.',
  by: 'By when?',
  forWhat: 'What is it for?',
  forOpen: 'Open in your recommendation',
  forNothing: 'Nothing in particular',
  forOther: 'What it was added for',
  add: 'Add this action',
  addTitle: 'Add an action',
  added: 'The action is on the list.',
  changed: 'The action is changed.',
  removed: 'It is removed. “Undo” brings it back.',
  done: 'Done',
  noOwner: 'No owner yet',
  noDate: 'No date yet',
  past: 'This date has passed',
  for: (what: string) => `For: ${what}`,
  of: (what: string) => `: ${what}`,
  errors: {
    what: 'Say what has to happen',
    whatLong: 'Make what has to happen shorter: 20,000 characters at most',
    ownerLong: 'Make who sees to it shorter: 300 characters at most',
  },
  steps: {
    title: 'From your recommendation',
    lead: 'What comes first, ready to take over. You can then say who sees to it, and by when.',
    add: 'Add as an action',
  },
  parking: {
    title: 'Parking lot',
    lead: 'Thoughts that matter and belong somewhere else. They are kept, and do not steer the result.',
    none: 'Nothing is parked. You can park a thought below.',
    what: 'What is the thought?',
    from: 'Which group raised it?',
    fromHint: 'A group, for example: district nurses. Not a person’s name.',
    add: 'Park this thought',
    addTitle: 'Park a thought',
    added: 'The thought is parked.',
    toAction: 'Make it an action',
    error: 'Write the thought',
    whatLong: 'Make the thought shorter: 20,000 characters at most',
    fromLong: 'Make the group shorter: 300 characters at most',
    raisedBy: (group: string) => `Raised by: ${group}`,
  },
}

declare module '../words.ts' {
  interface Words {
    readonly actions: typeof actions
  }
}
