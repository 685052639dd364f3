import { words } from '../language.ts'
import type { Kind } from '../../domain/assessment.ts'

const kinds: Readonly<Record<Kind, string>> = {
  about: 'What it is about',
  facts: 'A fact',
  voices: 'A group',
  answers: 'An answer',
  ladder: 'A step of the ladder',
  evidence: 'A piece of evidence',
  actions: 'An action',
  parkingLot: 'A parked thought',
  scenarios: 'A scenario',
  plans: 'A plan',
  ownWords: 'Something in your own words',
  issues: 'A paper that was issued',
  heard: 'What the room said',
  dissents: 'A different view',
  moneyLines: 'A line of the money',
  moneySettings: 'What holds for all the money',
  gridSettings: 'What counts as a job in the task grid',
  gridTasks: 'A task of the task grid',
  gridRoles: 'A role of the task grid',
  gridCourses: 'A course of the task grid',
  gridCells: 'A cell of the task grid',
  drafts: 'Something begun in a form',
}

/** Words of what is kept and cannot be read. */
export const setAside = words('set-aside', {
  title: (count: number) =>
    count === 1 ? 'One piece of this work could not be read' : `${count} pieces of this work could not be read`,
  say: 'Nothing of it is lost: it stays on this device as it is, and goes into the file when you save one. It does not count in the recommendation.',
  kinds,
  unknownKind: 'Something of a kind that is not known here',
  letGo: 'Remove it for good',
})
