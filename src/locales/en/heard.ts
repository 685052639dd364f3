import { words } from '../language.ts'
import { bothSay } from '../lists.ts'
import type { Heard } from '../../domain/assessment.ts'

/** Words of what groups said, and of those who see it otherwise. */
export const heard = words('heard', {
  otherwise: {
    title: 'Who sees it otherwise',
    intro: (heardOn: number, apart: number, matters: number) =>
      [
        `Groups were heard on ${heardOn === 1 ? 'one question' : `${heardOn} questions`}.`,
        apart === 0
          ? 'They stand close on all of them.'
          : `They stand apart on ${apart}, and on ${matters === 0 ? 'none' : matters} of those it matters who is right.`,
      ].join(' '),
    gist: (otherwise: readonly string[]) =>
      otherwise.length === 0 ? 'Every group comes to the same' : `${bothSay(otherwise)} would come to something else`,
    same: 'comes to the same',
    differs: 'comes to something else',
    comes: (to: string) => `If they are right, the answers support ${to}.`,
    readings: (said: string, shown: string) =>
      `If they are right, you say ${said}, and what you can show supports ${shown}.`,
    strength: 'How firmly',
    turnsOn: 'It turns on',
    heardOn: (heardOn: number, otherwise: number) =>
      `Heard on ${heardOn === 1 ? 'one question' : `${heardOn} questions`}. It says otherwise than the answer on ${otherwise === 0 ? 'none' : otherwise}.`,
  },
  differed: {
    title: 'Where you differed',
    intro: 'What each group said, in counts of people where people were counted. Nobody is named.',
    matters: 'it matters who is right',
    idle: 'the result is the same, whoever is right',
    group: (groups: string, people: number | undefined) => (people === undefined ? groups : `${groups}, ${people}`),
    /** How many said which sentence. */
    said: (people: number, sentence: string) => `${people} said: ${sentence}`,
    splitIn: 'Split in itself',
    notShown: (people: number) =>
      people === 1
        ? 'One person answered in a group too small to show.'
        : `${people} people answered in groups too small to show.`,
    when: (how: string, day: string, round: number) => `${how}, ${day}${round > 1 ? `, round ${round}` : ''}`,
    before: 'Recorded before, without counts',
    dissent: 'Sees it otherwise',
    dissentOf: (groups: string) => `Sees it otherwise, of ${groups}`,
    wouldChange: 'What would change this',
    done: 'What was done about it',
    /** Whose view it is that was given by somebody who was not there. */
    afterwards: (group: string, people: number, day: string) =>
      `Afterwards, ${people === 1 ? 'one person' : `${people} people`} ${group ? `of ${group}` : 'of no group named'}, ${day}`,
    because: (reason: string) => `Because: ${reason}`,
    put: 'What was put down',
    endings: {
      agreed: 'The room came to agree.',
      both: 'Both views are on record, and the room went on.',
      'find-out': 'The room will find out.',
    } satisfies Record<Exclude<Heard['ending'], ''>, string>,
  },
  gone: 'a group that is off the list',
  hows: {
    hands: 'Show of hands or cards',
    'one-device': 'One device handed round',
    paper: 'On paper',
    phones: 'By phone',
    mixed: 'In several ways',
    'each-group': 'Each group aloud',
    afterwards: 'Added afterwards',
  } satisfies Record<Heard['how'], string>,
})
