import { words } from '../language.ts'
import type { Kind } from '../../domain/assessment.ts'

/** Words of what was taken back, or made again, or led on by itself. */
export const takenBack = words('taken-back', {
  back: 'Taken back:',
  again: 'Made again:',
  see: 'See it',
  on: 'Kept:',
  countsAs: (word: string) => `It counts as “${word}” so far.`,
  addTo: 'Add evidence',
  more: (others: number) => (others === 1 ? 'and one more' : `and ${others} more`),
  howKnown: 'how you know, at',
  what: {
    about: 'what the assessment says of itself',
    answers: 'the answer to',
    facts: 'a plain fact',
    voices: 'the group',
    ladder: 'a step of the ladder',
    evidence: 'the evidence',
    actions: 'the action',
    parkingLot: 'the parked thought',
    scenarios: 'the scenario',
    plans: 'the plan',
    ownWords: 'what you said in your own words',
    issues: 'the issue of a paper',
    heard: 'what the room said on',
    dissents: 'a different view on',
    moneyLines: 'a line of the money',
    moneySettings: 'what holds for all the money',
    gridSettings: 'what counts as a job',
    gridTasks: 'a task of the grid',
    gridRoles: 'a role of the grid',
    gridCourses: 'a course of the grid',
    gridCells: 'a cell of the grid',
    drafts: 'what was begun',
  } satisfies Record<Kind, string>,
})
