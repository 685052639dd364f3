import { words } from '../language.ts'

/** "5 people" */
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** Words of the page on which one person answers in a session, on a phone of their own. */
export const phone = words('phone', {
  product: 'Needfirst',
  starting: 'One moment. If nothing comes, load this page again.',
  noScript: 'This page needs JavaScript. Allow it in your browser, or answer on paper.',
  code: (code: string) => `Code ${code}`,

  what: 'You answer a few questions here, on your own phone.',
  nobodySees: 'Nobody sees who said what: not the others, and not whoever leads the session.',
  shownFrom: (smallest: number) =>
    smallest === 1
      ? 'What each group said is shown, even where it is one person.'
      : `What a group said is shown only where ${smallest} or more have answered.`,
  deleted: {
    together: 'All of it is deleted when the session ends, or a day later at most.',
    'own-pace': 'All of it is deleted when the session ends, or a week later at most.',
  },
  group: {
    ask: 'Which group do you answer for?',
    take: 'Answer for this group',
    needed: 'Choose a group.',
    joining: 'One moment',
  },
  refused: {
    unreached: 'There was no answer. Try again.',
    full: 'The session is full. Ask whoever leads it.',
    other: 'That did not work. Try again, or ask whoever leads the session.',
  },

  levels: 'Your answer',
  unknown: 'We do not know.',
  or: 'or',
  kept: 'Kept. You can change it until the answers are closed.',
  sending: 'Sending',
  unsent: 'Not sent yet. It is kept on this phone.',
  unsentInMemory: 'Not sent yet. Keep this page open.',
  notTaken: 'This was not taken. Choose again.',
  away: 'No connection. You can go on.',

  waiting: {
    first: 'You are in. The first question comes by itself.',
    closed: 'The answers are closed.',
    closedSay: 'If they are shown, you will see them here.',
    next: 'The next question comes by itself.',
    rest: 'There is nothing to do now. Your phone may sleep.',
    through: 'That was all.',
    throughSay: 'You can change an answer until the session ends.',
    shownBefore: 'Shown before',
  },
  late: {
    title: 'This was closed before yours came. It was not counted.',
    say: 'If it is opened again, your answer goes in by itself.',
  },
  pace: {
    place: (at: number, of: number) => `Question ${at} of ${of}`,
    back: 'Back',
    next: 'Next question',
    all: 'Go to what is left',
    answered: 'Answered',
    toDo: 'To do',
  },
  /** Where the room marks a list of tasks. */
  tasks: {
    what: 'You mark a list of tasks here, on your own phone. Mark each for your own role alone.',
    place: (at: number, of: number) => `Task ${at} of ${of}`,
    next: 'Next task',
  },

  shown: {
    over: 'What the room said',
    caption: 'Each answer, and how many of each group gave it',
    answer: 'Answer',
    who: 'Who said so',
    of: (count: number, all: number) => `${count} of ${all}`,
    nobody: 'Nobody',
    together: (names: string) => `${names}, told together`,
    unknown: 'We do not know.',
    notShown: (count: number) => `${people(count)} answered in groups that are too small to be shown.`,
    none: 'No group was large enough to be shown.',
  },

  note: {
    fold: 'What would the room get wrong?',
    label: 'Your note',
    hint: 'Only if you like. Leave out names. The way you write may show who you are.',
    left: (count: number) => `${count} characters left`,
    withGroup: 'Say which group it comes from',
    withoutGroup: 'It is passed on without your group.',
    give: 'Pass it on',
    leave: 'Leave it',
    goneOn: 'The room has gone on. Your note is still here.',
    kept: 'Your note is kept. It is shown without your name.',
    notTaken: 'This note was not taken.',
    change: 'Change it',
    takeBack: 'Take it back',
    personal: {
      'nhs-number': 'It looks as if there is an NHS number in it. Take it out.',
      'e-mail': 'It looks as if there is an e-mail address in it. Take it out.',
      phone: 'It looks as if there is a phone number in it. Take it out.',
    },
  },

  about: {
    fold: 'What happens to my answers',
    youAre: 'You answer for',
    anotherGroup: 'Choose another group',
    leave: 'Leave, and clear this phone',
    leaveSay: 'Answers that are still open are taken back.',
    memory: 'This browser keeps nothing. If you close this page, you begin again.',
  },

  over: {
    title: 'The session has ended. Thank you.',
    gone: 'This session is not here.',
    goneSay: 'It may have ended, or begin again. If it does, you go on by yourself.',
    say: 'What you said here is deleted. Only what the room was shown stays with those who led it.',
    clearSay: 'This phone still holds your own answers.',
    clear: 'Clear this phone',
  },
  cleared: { title: 'This phone is cleared.', say: 'You can close this page.' },

  unreached: { title: 'There is no connection.', say: 'We try again by ourselves.' },
  missing: {
    title: 'Type the code of the session.',
    notHere: 'There is no session under this code.',
    say: 'It may have ended, or let nobody else in. Look at the code again, and type it here.',
    label: 'Code',
    hint: 'Eight letters and digits, such as BDFG-HJKM',
    wrong: 'Enter the eight letters and digits of the code.',
    go: 'Go there',
  },
})
