import type { RecordKind } from './record-kind.ts'

/** All of a kind but its schema. */
type Light = Omit<RecordKind, 'schema' | 'blank'>

const light = <T extends Readonly<Record<string, Light>>>(kinds: T) => kinds

/**
 * The kinds whose schema comes once a record of theirs is read or kept, so that it is no part of the first load; and all of
 * them that is known from the first. What of theirs needs the schema stands in `late/`.
 */
export const lightKinds = light({
  scenarios: { since: 'scenarios', most: 50, merging: { entries: ['answers', 'facts', 'ladder', 'figures'] } },
  issues: { since: 'papers', most: 60, merging: {} },
  heard: { since: 'heard', most: 200, merging: { entries: ['said'], follow: { at: 'said', how: 'said' } } },
  dissents: { since: 'heard', most: 120, merging: {} },
  moneyLines: { since: 'money', most: 60, merging: { members: ['is'], entries: ['figures'] } },
  moneySettings: { since: 'money', most: 1, merging: { members: ['confirmed'], entries: ['starts', 'noneOf'] } },
  gridSettings: { since: 'task-grid', most: 1, merging: { members: ['narrowedBy', 'leftOut'] } },
  gridTasks: { since: 'task-grid', most: 500, merging: { members: ['times'] } },
  gridRoles: {
    since: 'task-grid',
    most: 40,
    merging: { members: ['registrations', 'places'], entries: ['minutes', 'empty'] },
  },
  gridCourses: { since: 'task-grid', most: 400, merging: {} },
  gridCells: { since: 'task-grid', most: 20_000, merging: { follow: { course: 'mark', isDelegated: 'mark' } } },
})
