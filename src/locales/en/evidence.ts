import { words } from '../language.ts'
import type { EvidenceKind } from '../../domain/assessment.ts'

/** Words of the evidence behind an answer. */
export const evidence = words('evidence', {
  title: 'Evidence for this answer',
  none: 'Nothing is attached yet.',
  add: 'Add evidence',
  attach: 'Use an item you already have',
  use: 'Use it',
  detach: 'Take off this answer',
  what: 'What is it?',
  whatHint: 'For example: task lists made by 14 district nurses in two workshops',
  kind: 'What kind is it?',
  kinds: {
    'local-data': 'Local figures or records',
    trial: 'A trial or test done here',
    'staff-account': 'What front-line staff said, for example in a workshop',
    'people-account': 'What people who use services, or carers, said',
    agreement: 'A local plan, agreement or decision in writing',
    policy: 'A national policy or general guidance',
    elsewhere: 'A report or result from another place',
    makers: 'Told by its makers: a supplier, a pilot’s own team, an award entry',
  } satisfies Record<EvidenceKind, string>,
  source: 'Where does it come from?',
  sourceHint: 'An organisation, team or document. Not a person’s name.',
  date: 'What date is it from?',
  dateHint: 'A day, a month or a year will do: 27 3 2025, March 2025, 2025 or 2024/25',
  whereKept: 'Where it is kept, if that helps',
  holder: 'Who holds it?',
  link: 'Link, if there is one',
  keep: 'Keep this item',
  undated: 'No source or date yet, so it does not carry an answer',
  from: (kind: string, source: string, date: string) => [kind, source, date].filter(Boolean).join('. '),
  errors: {
    what: 'Say what the item is',
    kind: 'Choose what kind of evidence it is',
    link: 'Enter a link that starts with https://, or leave it empty',
    date: 'Enter a date that is not after today, or leave it empty',
    begun: 'Choose “Keep this item” or “Cancel” for the evidence you have begun',
    tooLong: 'Make this shorter: 300 characters at most',
  },
})
