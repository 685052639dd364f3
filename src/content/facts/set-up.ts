import type { Fact } from '../../domain/content.ts'
import { yesNo } from './yes-no.ts'

export const setUpFacts = [
  {
    id: 'staff-from',
    askedWith: 'set-up',
    ask: 'Where would the people who do this come from?',
    why: 'If they leave another team, that team pays for this one unless it is made good.',
    many: false,
    options: [
      { id: 'same-team', say: 'The team they work in now' },
      { id: 'another-team', say: 'Another team or organisation' },
      { id: 'new-recruits', say: 'New recruits' },
    ],
  },
  {
    id: 'tied-money',
    askedWith: 'set-up',
    ask: 'Is money, or a target with a number in it, tied to a named role?',
    why: 'Money that may only be spent on a post is not evidence that the post is needed.',
    many: false,
    options: yesNo,
  },
  {
    id: 'chosen',
    askedWith: 'set-up',
    ask: 'How would the people you want to help come to you?',
    why: 'How people are chosen decides what a later drop or rise in figures can mean.',
    many: true,
    options: [
      {
        id: 'at-worst',
        say: 'Picked at a bad time',
        meaning: 'After a crisis, or as the most frequent users of a service',
      },
      { id: 'not-reached', say: 'Found by outreach', meaning: 'People no service has reached so far' },
      { id: 'voluntary', say: 'They choose to take it up' },
      { id: 'everyone', say: 'Everyone in a defined group' },
    ],
  },
  {
    id: 'post-holders',
    askedWith: 'set-up',
    ask: 'How many people would be able to do this work?',
    why: 'With one person, leave or sickness stops the service.',
    many: false,
    options: [
      { id: 'one', say: 'One' },
      { id: 'several', say: 'Two or more' },
    ],
  },
  {
    id: 'alone',
    askedWith: 'set-up',
    ask: 'Would anyone work alone with people, or in their homes?',
    why: 'Lone working and safeguarding need their own arrangements.',
    many: false,
    options: yesNo,
  },
  {
    id: 'unregistered',
    askedWith: 'set-up',
    ask: 'Would any of it be done by people without a professional registration?',
    why: 'Tasks that pass to staff without a registration need clear limits and someone to call.',
    many: false,
    options: yesNo,
  },
  {
    id: 'employers',
    askedWith: 'set-up',
    ask: 'Would more than one organisation employ the people involved?',
    why: 'Terms of work, records and who is responsible in law differ between employers.',
    many: false,
    options: [
      { id: 'one', say: 'One employer' },
      {
        id: 'several',
        say: 'Several employers',
        meaning: 'Two or more organisations pay or manage the people who do the work',
      },
    ],
  },
  {
    id: 'involved',
    askedWith: 'set-up',
    ask: 'Are any of these involved?',
    why: 'Each brings its own rules on what its people may do and who pays.',
    findOut: 'Say whether care homes, housing, volunteers or social care staff take part.',
    many: true,
    options: [
      { id: 'care-homes', say: 'Care homes' },
      { id: 'housing', say: 'Housing services' },
      { id: 'volunteers', say: 'Volunteers or unpaid carers' },
      { id: 'community-employer', say: 'A voluntary or community body as employer' },
      {
        id: 'social-care-staff',
        say: 'Social care staff',
        meaning: 'People employed to give or arrange social care, by a council or a care provider',
      },
    ],
  },
  {
    id: 'saving',
    askedWith: 'set-up',
    ask: 'Is a saving part of the case?',
    why: 'A saving has to be shown separately: it only appears when something stops.',
    many: false,
    options: [
      { id: 'none', say: 'No saving is part of the case' },
      { id: 'hoped', say: 'We hope for one' },
      { id: 'cited', say: 'We quote one from elsewhere' },
      { id: 'claimed', say: 'We claim one here' },
    ],
  },
  {
    id: 'saving-in',
    askedWith: 'set-up',
    ask: 'If there is a saving, what is it counted in?',
    why: 'Beds, hours and visits that are freed fill up again. Only what closes gives money back.',
    many: true,
    options: [
      { id: 'cash', say: 'Money' },
      { id: 'beds', say: 'Beds' },
      { id: 'hours', say: 'Staff hours' },
      { id: 'visits', say: 'Visits or appointments' },
    ],
  },
] as const satisfies readonly Fact[]
