import { words } from '../language.ts'
import type { Voice } from '../../domain/assessment.ts'

/** Words of who is in the room. */
export const room = words('room', {
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
  people: 'How many of them are in the room?',
  peopleHint: 'Needed only if people answer one by one.',
  peopleWrong: 'Give the number in digits, such as 6',
  howMany: 'How many of them',
  affected: 'What is decided affects them',
  missing: 'Missing so far',
  add: 'Add this group',
  none: 'Nobody is recorded yet.',
  groupNeeded: 'Say which group it is',
  kindNeeded: 'Choose who they are',
  tooLong: 'Make this shorter: 300 characters at most',
  removed: (group: string) => `“${group}” is off the list. “Undo” is at the top of the page.`,
  all: 'All in the room',
  allOf: (domain: string) => `All of “${domain}” was answered by all in the room`,
  nobodyFor: (n: number) =>
    n === 1 ? 'One answer has nobody recorded yet.' : `${n} answers have nobody recorded yet.`,
  allSet: (n: number) =>
    `All in the room are recorded for ${n === 1 ? 'one answer' : `${n} answers`}. “Undo” takes it back.`,
  nobodyOfThePeople: 'Nobody who uses services is in the room so far.',
})
