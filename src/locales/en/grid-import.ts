import type { Refused } from '../../domain/grid/import/found.ts'
import type { ColumnKind, Layout } from '../../domain/grid/import/meaning.ts'
import type { FileRefused } from '../../domain/grid/import/table.ts'
import type { Why } from '../../domain/grid/import/why.ts'
import { words } from '../language.ts'

const layouts: Readonly<Record<Layout, string>> = {
  'roles-across': 'Tasks down the side, roles across the top',
  'people-across': 'Tasks down the side, people across the top',
  'people-down': 'People down the side, what they do across the top',
  'list-of-roles': 'Roles down the side, with the time they give',
}

const columns: Readonly<Record<ColumnKind, string>> = {
  task: 'The task',
  hours: 'Hours a week',
  minutes: 'Minutes a week',
  'times-a-week': 'How often in a week',
  'minutes-each': 'Minutes each time',
  when: 'When it falls',
  where: 'Where',
  risk: 'Risk',
  needs: 'Registration',
  organisation: 'Which body',
  contact: 'Kind of contact',
  people: 'Whom it is for',
  verdict: 'If it has to go on',
  'simpler-hours': 'Hours once it is simple',
  counted: 'If the time was counted',
  closed: 'If nobody else could',
  'role-name': 'The role',
  'in-post': 'People in post',
  weekday: 'Hours on weekdays',
  evening: 'Hours in evenings',
  night: 'Hours at night',
  weekend: 'Hours at weekends',
  'empty-weekday': 'Empty posts: weekdays',
  'empty-evening': 'Empty posts: evenings',
  'empty-night': 'Empty posts: nights',
  'empty-weekend': 'Empty posts: weekends',
  'supervised-by': 'Supervised by',
  'supervision-hours': 'Hours of supervision',
  role: 'Marks',
  'leave-out': 'Leave it out',
}

const why: Readonly<Record<Why, string>> = {
  'no-name': 'it has no task',
  'no-role': 'it has no role',
  twice: 'the same name is in a row above',
  'not-proposed': 'the list is too long, and others matter more here',
  'not-hours': 'its time is no number from 0 to 10,000 hours',
  'not-a-number': 'its people in post are no whole number',
  'word-not-known': 'a word in it has no meaning here',
  'when-not-known': 'it does not say a time that is known here',
  'risk-not-known': 'its risk is not high, medium or low',
  'yes-or-no-not-known': 'it has a word where yes or no is needed',
  'verdict-not-known': 'it has a word where keep, stop or simplify is needed',
  'simpler-is-more': 'it takes longer once it is simple',
  personal: 'it seems to hold a number or an address of a person',
  'too-long': 'a text in it is too long',
}

const refusedFile: Readonly<Record<FileRefused, string>> = {
  'too-large': 'This file is larger than 2 MB. Delete the sheets you do not need, save it again and choose that file.',
  'not-excel': 'This file holds no spreadsheet. Save the list as .xlsx or CSV, and choose that file.',
  'unpacks-too-large':
    'This file unpacks to more than is read here. Copy the list into a new file, and choose that one.',
  unreadable: 'This file is damaged. Open it in your spreadsheet program, save it as a new .xlsx, and choose that one.',
  'too-many-cells':
    'A sheet has more than 5,000 rows or 200 columns. Copy the part you need into a new file, and choose that one.',
  'old-or-locked':
    'This is an old .xls file, or it asks for a password. Save it as .xlsx without a password, and choose that file.',
  'not-a-list': 'This is no .xlsx and no CSV. Save the list as one of these, and choose that file.',
  empty: 'There is nothing in this file. Choose one with a list in it.',
  'too-slow':
    'Reading this file took more than ten seconds, so it was stopped. Copy the list into a new file, and choose that one.',
}

const many = (count: number, one: string, more: string): string => (count === 1 ? one : `${count} ${more}`)

/** Words for bringing a list into the task grid, and for taking it out as a spreadsheet. */
export const gridImport = words('grid-import', {
  title: 'Bring in a list',
  lead: 'From a file or a paste. You see what is taken before it is kept. If its columns or rows are people, say so, and their names are not kept.',
  file: 'Choose a file',
  fileHint: 'Excel (.xlsx) or CSV, up to 2 MB.',
  paste: 'Or paste it here',
  pasteHint: 'Copy the block in your spreadsheet, with the row of roles on top.',
  look: 'See what it holds',
  reading: 'Reading the file',
  failed: 'This file could not be read. Save the list as CSV, and choose that file.',
  took: 'It is in the grid. “Undo” takes it out again.',
  refusedFile,
  sheet: 'Which sheet?',
  sheetNamed: (name: string, rows: number) => `${name || 'The list'} (${many(rows, 'one row', 'rows')})`,
  layout: 'How is it laid out?',
  layouts,
  head: 'Which row names the columns?',
  headRow: (row: number, says: string) => `Row ${row}: ${says}`,
  columnsTitle: 'What each column is',
  columnsSum: (marks: number, others: number, out: number) =>
    `What each column is: ${marks} of marks, ${others} that say more, ${out} left out`,
  column: (letter: string, says: string) => (says ? `Column ${letter}: ${says}` : `Column ${letter}`),
  columns,
  whoseRole: (says: string) => `The role of: ${says}`,
  wordsTitle: 'What each word means',
  wordsSay: 'Rows with a word that has no meaning are left out.',
  wordsOpen: (count: number) => many(count, 'One word has no meaning yet.', 'words have no meaning yet.'),
  wordNone: 'No meaning yet',
  signedOff: 'From which level may a person do it alone?',
  signedOffSay: 'From there on it counts as “could do it now”. Below, it counts as not known.',
  signedOffNone: 'Not said',
  blank: 'What does an empty cell mean?',
  blankUnknown: 'We do not know',
  blankNo: 'No',
  blankNeeded: 'Say what an empty cell means.',
  doubles: (rows: number) =>
    many(rows, 'One row has the name of a row above. What is it?', 'rows have the name of a row above. What are they?'),
  doublesOne: 'The same task again: it only fills what the first row leaves empty',
  doublesEach: 'A task of its own: it gets a number behind the name',
  propose: (tasks: number) =>
    many(
      tasks,
      'Bring in the one that is done daily or by more than one role',
      'tasks are done daily or by more than one role: bring these in',
    ),
  take: 'Put it in the grid',
  leave: 'Leave it',
  will: (tasks: number, roles: number, marks: number) =>
    `It holds ${many(tasks, 'one task', 'tasks')}, ${many(roles, 'one role', 'roles')} and ${many(marks, 'one mark', 'marks')}.`,
  willRoles: (roles: number) => `It holds ${many(roles, 'one role', 'roles')} with what they can give.`,
  alsoRoles: (sheet: string, roles: number) =>
    `The sheet “${sheet}” adds what ${many(roles, 'one role', 'roles')} can give.`,
  same: (count: number) =>
    many(count, 'One task is in the grid already. It is changed.', 'tasks are in the grid already. They are changed.'),
  tasks: (count: number) => many(count, 'The task', 'tasks'),
  left: (count: number) => many(count, 'One row is left out', 'rows are left out'),
  leftMore: (count: number) => `And ${many(count, 'one row more', 'rows more')}.`,
  row: (at: number, text: string, why: string) => (text ? `Row ${at} (${text}): ${why}` : `Row ${at}: ${why}`),
  why,
  whyWord: (why: string, word: string) => `${why}: “${word}”`,
  yes: 'yes',
  no: 'no',
  out: {
    title: 'Take it out, or fill it in elsewhere',
    say: 'The grid as a spreadsheet. While it is empty, it is a template. Both come in again above.',
    book: 'Save as .xlsx',
    tasksCsv: 'Tasks as CSV',
    rolesCsv: 'Roles as CSV',
    file: 'task-grid',
    tasks: 'Tasks',
    roles: 'Roles',
    role: (at: number) => `Role ${at}`,
    saved: (name: string) => `Saved as ${name}.`,
    failed: 'It could not be saved. Try again.',
  },
  refused: {
    'no-task-column': 'No column is the task. Say which one it is, under “What each column is”.',
    'no-role-column':
      'No column says the role. Add one to the list, or say which one it is under “What each column is”.',
    'no-roles': 'No column holds marks of a role. Copy the row of roles too, or say which columns they are.',
    nothing: 'There is no row below the one that names the columns. Choose another row, or another sheet.',
    'role-not-said': 'A column of marks has no role yet. Write the role for each, or leave the column out.',
    'role-twice': (column: string) => `Two columns are called “${column}”. Give them other names in your list.`,
    'role-personal': (column: string) =>
      `“${column}” seems to hold a number or an address of a person. Put the role in its place.`,
    'role-too-long': (column: string) => `The name of a role is too long: “${column.slice(0, 60)}…”. Shorten it.`,
    'too-many-tasks': (count: number, room: number) =>
      `There are ${count} tasks, and the grid has room for ${room} more. Keep those that are done daily or by more than one role.`,
    'too-many-roles': (count: number, room: number) =>
      `There are ${count} roles, and the grid has room for ${room} more. Leave columns out, or put roles together.`,
  } satisfies { readonly [why in Refused['why']]: unknown },
})
