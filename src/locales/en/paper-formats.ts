import { words } from '../language.ts'
import type { Mark } from '../../papers/paper.ts'

/** Words that a paper's file has beside what the paper says. */
export const paperFormats = words('paper-formats', {
  marks: {
    struck: 'struck out: not shown',
    assumed: 'assumed',
    'only-said': 'only said',
    'backed-up': 'backed up',
    shown: 'shown',
    ours: 'ours',
  } satisfies Record<Mark, string>,
  draft: 'Draft',
  issue: (number: string, date: string, by: string) => [`Issue ${number}`, date, by].filter(Boolean).join(', '),
  content: (version: string) => `Made with Needfirst ${version}.`,
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  /** Who a file says it was made by. */
  madeBy: 'Needfirst',
  ladder: {
    name: 'The proof ladder',
    way: 'Way',
    looked: 'How far it was looked into',
    here: 'recommended',
    toward: 'the gap points here',
  },
  /** At the end of a text that a cell of a spreadsheet has no room for. */
  cut: '… Cut here. Excel holds no more in a cell. The other formats have it whole.',
  /** The sheet that holds what can be chosen in the others. */
  lists: 'Lists',
  onSheet: (sheet: string) => `This table is on the sheet “${sheet}”.`,
  /** Where a template of one's own has a place that no section is called after. */
  notCalled: (name: string) => `Needfirst has nothing called “${name}”.`,
  /** Why a file is not taken as a template, and what to do. */
  refused: {
    'too-large': 'This template is larger than 5 MB. Make its pictures smaller in Word, and choose it again.',
    'not-word':
      'This is no Word file of today. In Word, save it as “Word Document (.docx)” without a password, and choose it again.',
    macros: 'This template has macros. In Word, save it as “Word Document (.docx)”, which has none, and choose that.',
    'leads-out':
      'This template fetches something from outside when it opens. In Word, put the picture or file into it, and choose it again.',
    unreadable: 'This file is damaged. Open it in Word, save it again, and choose it again.',
  },
  /** At the head of a template to start from. */
  startHere: 'Write what you like around the frames. Each frame is filled with its part of the paper.',
  /** In a frame, until it is filled. */
  goesHere: (title: string) => `“${title}” goes here.`,
})
