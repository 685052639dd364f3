import { inShort } from '../../domain/text.ts'
import type { ViewRefusal } from '../../storage/view-text.ts'
import { words } from '../language.ts'

const questions = (n: number): string => (n === 1 ? 'one question' : `${n} questions`)

/** Words of the view of somebody who was not there: how it is asked for, given, and added. */
export const afterwards = words('afterwards', {
  link: 'Somebody was not here?',
  title: 'Somebody was not here',
  lead: 'Whoever was away can still give their view, in a small file. It is told with its date, beside what the room said, and decides nothing.',
  ask: {
    title: 'If you were in the room',
    steps: [
      'Save the assessment as a file, once the room was asked, and send it to them.',
      'They open it in Needfirst, come here by “Ask the room” and “Somebody was not here?”, and answer blind.',
      'They send you back a small file. Open it below, or where any file is opened.',
    ],
    save: 'Save the assessment as a file',
    holds: 'The file holds all of the assessment, with what the room said.',
    open: 'Open the file they sent back',
    openHint: 'It ends in .needfirst-view.json. You see what it says before anything is added.',
  },
  give: {
    title: 'If you were not there',
    say: (n: number) => `You answer ${questions(n)} that the room was asked.`,
    none: 'The file says of no question that the room was asked it. Ask for the file again, once the room was asked.',
    link: 'Add your view afterwards',
  },
  view: {
    title: 'Your view, afterwards',
    blind:
      'This file holds what the room said, and this page does not show it. Answer before you look at it elsewhere.',
    openly:
      'Your answers are shown openly, as those of one person of your group. In a small group people may know who it is. Give them only if you wish to.',
    keeps:
      'What you give is kept in this window alone, until you save it or throw it away. It goes into a file, and nowhere else.',
    group: 'Which group are you from?',
    another: 'Another group',
    noGroup: 'I would rather not say',
    name: 'What is it called?',
    nameHint: 'A group or profession, not your name.',
    question: (at: number, of: number) => `Question ${at} of ${of}`,
    unknown: 'We do not know.',
    leaveOut: 'Leave this one out',
    reason: 'Why? In a line or two',
    reasonOf: (at: number) => `Why? Question ${at}`,
    reasonHint: 'Only if you wish. No names.',
    answered: (n: number, of: number) => `${n} of ${of} answered`,
    save: 'Save my view',
    throwAway: 'Throw it away',
    thrown: 'It is thrown away.',
    bringBack: 'Bring it back',
    chooseGroup: 'Choose a group, or that you would rather not say',
    nameGroup: 'Give the name of the group',
    answerOne: 'Answer one question at least',
    mend: 'Say of each text that waits whether it stays, or make it shorter',
  },
  saved: {
    title: 'Your view is saved as a file',
    say: (name: string) => `It is called ${name}. Send it to whoever sent you the assessment.`,
    gone: 'It is in that file alone. Once this page is left or loaded anew, nothing of it is here.',
    again: 'Save it once more',
    change: 'Change an answer',
    look: 'See what the room said',
  },
  given: {
    title: 'Add a view',
    lead: 'Nothing is added yet. This is what the file says.',
    nothing: 'No file is open here. Choose one below.',
    whose: (group: string, day: string) => `One person ${group ? `of ${group}` : 'who names no group'}, ${day}`,
    answers: (n: number) => `They answered ${questions(n)}.`,
    rule: 'It stands beside what the room said, as one person’s, by their own wish. It is never put together with the room’s answers, and decides nothing.',
    list: 'What they say',
    because: (reason: string) => `Because: ${reason}`,
    reworded: 'This question is put in other words now. Their answer is kept with the words that they read.',
    gone: (n: number) =>
      n === 1
        ? 'One answer is left out: its question is not asked here any more.'
        : `${n} answers are left out: their questions are not asked here any more.`,
    which: (name: string) => `The group “${name}” is not on your list. Which is it?`,
    asNew: (name: string) => `Put “${name}” on the list, as not in the room`,
    asNone: 'Add it without a group',
    add: 'Add this view',
    chooseFirst: 'To add it, say which group it is first.',
    leave: 'Do not add it',
    added: 'The view is added',
    addedSay: (n: number) =>
      `It is told under “Where you differed”, on ${questions(n)}. One undo takes all of it back.`,
    toResult: 'See the recommendation',
    another: 'Add another view',
    isAdded: 'This view is added already, so there is nothing to do.',
    noneAsked:
      'None of what it answers is asked here any more, so nothing of it can be added. Ask for a view on the questions as they are now.',
    full: 'There is no room for more views in this assessment. Take something out of it, and open the file again.',
    other: (title: string) =>
      `This is a view on another assessment${title ? `, “${inShort(title)}”` : ''}. Open the assessment it belongs to first, and then this file.`,
    several: (title: string) =>
      `There are several copies of “${inShort(title)}” here. Open the one that the view is for, and there, under “Ask the room” and “Somebody was not here?”, this file.`,
  },
  refused: {
    title: 'The view was not opened',
    nothingChanged: 'Nothing on this device has been changed.',
    because: {
      'too-large':
        'No view is as large as this file, so it was not opened. Choose one that ends in .needfirst-view.json.',
      'not-a-view':
        'This is not the file of a view, or part of it is missing. Choose one that ends in .needfirst-view.json, or ask for it to be sent again.',
      'newer-view': ({ savedBy }: { readonly savedBy: number }) =>
        `The view was saved by a newer Needfirst (version ${savedBy} of such files). Open it in that one.`,
      'damaged-view': ({ where }: { readonly where: string }) =>
        `The file is damaged, so none of it was opened${where ? `. At ${inShort(where, 200)}` : ''}. Ask for it to be sent again.`,
    } satisfies Record<ViewRefusal['reason'], string | ((why: never) => string)>,
  },
})
