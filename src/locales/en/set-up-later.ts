import type { Voice } from '../../domain/assessment.ts'

/** Words of the set-up pages after the first. */
export const setUpLater = {
  voices: {
    title: 'Who is in the room?',
    hint: 'Groups and organisations, never names of people. Add those who are missing too, so that it can be seen.',
    group: 'Group or profession',
    groupHint: 'For example: district nurses',
    organisation: 'Organisation',
    kind: 'Who are they?',
    kinds: {
      'front-line': 'Front-line staff',
      manager: 'Managers',
      people: 'People who use services, or carers',
      community: 'A community or voluntary body',
      other: 'Others',
    } satisfies Record<Voice['kind'], string>,
    present: 'In the room',
    missing: 'Missing so far',
    add: 'Add this group',
    none: 'Nobody is recorded yet.',
    groupNeeded: 'Say which group it is',
    kindNeeded: 'Choose who they are',
    tooLong: 'Make this shorter: 300 characters at most',
    removed: (group: string) => `“${group}” is off the list. “Undo” is at the top of the page.`,
    nobodyOfThePeople: 'Nobody who uses services is in the room so far.',
  },
  facts: {
    title: 'Plain facts',
    hint: 'Short questions. They decide which warnings you see. Leave out what you do not know.',
  },
  role: {
    title: 'Has somebody already named a role?',
    hint: 'If so, write its title here. It is kept safe and set aside until the need is clear.',
    label: 'Title of the role, if there is one',
    parked: (title: string) => `“${title}” is set aside. It comes back into view when the answers call for a new role.`,
    why: 'Deciding in advance what a role looks like can undermine what its success rests on. So roles stay out of sight until the answers call for one.',
  },
}
