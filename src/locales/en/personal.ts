import { words } from '../language.ts'

/** Words of what looks as if it were about a person. */
export const personal = words('personal', {
  title: 'Check this before it is saved',
  what: {
    'nhs-number': 'It looks as if there is an NHS number in it.',
    'e-mail': 'It looks as if there is an e-mail address in it.',
    phone: 'It looks as if there is a phone number in it.',
  },
  ask: 'Needfirst works without names or numbers of people. Take it out, or keep it if it is not about a person.',
  keep: 'Keep it',
})
