import { words } from '../language.ts'
import type { Claim } from '../../domain/content.ts'

/** Facts that the rules work out for themselves. */
const derived: Readonly<Record<string, string>> = {
  brokering: 'Does the role proposed join services up?',
  route: 'Which route is it?',
}

/** Words of the pages about the product. */
export const about = words('about', {
  how: {
    title: 'How it decides',
    lead: 'Nothing is added up. Each route has things that must be shown before it is offered. The more a route costs to undo, the more it asks for.',
    order: 'The order',
    orderSay: (missing: number, heads: number) => [
      'The kind of gap and its cause decide which route comes first.',
      'Work is new when no role here holds it, or holds it on paper only, and none could take it in. Then the order turns round: a new role, a trial of one, a team, existing roles. Otherwise no new role is offered.',
      'The first route whose tests all hold, and whose fundamentals are not known to be missing, is the answer. Every route passed over says on which answer.',
      `If no route shows its need, the need is not yet demonstrated. The fundamentals of a route are missing when ${missing} of the ${heads} are known to be, or when the gap lies in the system itself. They come first where every route that shows its need lacks its own.`,
      '“Go ahead” also needs that no other route comes first, and that nothing which is not backed up could still change the outcome. Otherwise it is “go ahead when”.',
      'Taking away an answer, or its evidence, never turns “go ahead when” into “go ahead”.',
      'Every rule is read twice: once as you state it, once only as far as your evidence goes.',
      'A rule says that something holds, that it is open, or that it is known to be absent. “We do not know” is open. It never counts as absent.',
    ],
    isNew: 'When the work counts as new',
    isNotNew: 'And when it does not after all',
    contents: 'On this page',
    must: 'What must be shown',
    mustGates: 'All the hard gates below must hold as well.',
    presumed: 'What is taken to be so, unless somebody says otherwise',
    asks: 'What else it asks for, with a date',
    gates: 'The gates for a new role',
    gatesSay: (allowed: number) =>
      `All hard gates must hold. At most ${allowed} of the others may be open, with a date and an owner.`,
    hard: 'hard gate',
    conditional: 'may be open',
    hardWhen: 'It is a hard gate when this holds, or nobody knows',
    fundamentals: 'The fundamentals',
    fundamentalsSay: (missing: number) =>
      `Four heads, at the level each route needs. Where ${missing} are known to be missing, a route lacks them.`,
    alwaysFirst: 'What puts them first whatever the heads say',
    warnings: 'Which warnings come first',
    warningsSay: [
      'Those that the most facts of your own case set off come first. Where that is equal, harm to people, law, what may not work, money and learning take turns.',
      'Where a danger hangs on something nobody has answered or can show, and its circumstance is known, that is a warning of its own kind. It comes after a known one of the same weight.',
      'At most five are shown first, one of each kind of trouble. What is so of most plans is said once, after the others.',
    ],
    routing: 'Which route comes first for which gap',
    routingSay: 'The first line that fits is used.',
    first: (route: string, forms: readonly string[]) => `First: ${route}. ${forms.join('; ')}.`,
    rule: {
      title: 'What it takes',
      atLeast: (what: string, level: string) => `${what}: at least “${level}”`,
      atMost: (what: string, level: string) => `${what}: known, and at most “${level}”`,
      between: (what: string, from: string, to: string) => `${what}: from “${from}” to “${to}”`,
      known: (what: string) => `${what}: known, whatever the answer is`,
      basis: (word: string) => `, ${word}`,
      assumed: (what: string) => `${what}: only assumed`,
      basisBelow: (what: string, word: string) => `${what}: not yet ${word}`,
      is: (what: string, options: readonly string[]) =>
        `${what} ${options.map((option) => `“${option}”`).join(' or ')}`,
      any: 'One of these:',
      all: 'All of these:',
      some: (count: number) => `At least ${count} of these:`,
      not: 'Not:',
      derived,
    },
  },
  sources: {
    title: 'Sources',
    lead: 'The reasons Needfirst gives come from five texts. Four of them repeat or comment on one report, so count them once. That the tests are gates, and where they are set, is our inference.',
    studies: 'Studies the report cites',
    studiesSay:
      'The report prints no list of references. Titles and links were matched by their place on the page, so they are a trail to follow.',
    claims: 'What the sources say',
    some: 'What it rests on',
    back: 'Back to where you were',
    claimKinds: {
      finding: 'Finding of a study',
      report: 'The report’s own statement',
      example: 'One example',
      definition: 'Definition',
      'other-source': 'From another of the texts',
    } satisfies Record<Claim['kind'], string>,
    since: 'What was found since the report',
  },
  since: {
    lead: (count: number, date: string) =>
      `${count} findings on new and changed roles, published since the report, looked for up to ${date}. They stand apart from what the report says, and speak for it and against it.`,
    first: 'Know this first:',
    of: (count: number, kind: string) => `${kind}: ${count} finding${count === 1 ? '' : 's'}`,
    more: 'More on this finding',
    looked: 'Looked at:',
    appliesTo: 'Applies to:',
    reason: 'Why this certainty:',
    read: (letter: string) => `How much was read: ${letter}.`,
  },
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'What you type stays in this browser, on this device: answers, evidence, notes, actions, and what is in the bin. There is no account, and no server receives any of it.',
      'Needfirst loads its pages from where it is hosted and asks nothing of any other address. Whoever hosts it can see that pages were loaded, as with any website. They cannot see what you type.',
      'It leaves your device only when you save a file and share it yourself. A file holds everything in the assessment, notes too. Anyone who has it can read it.',
      'When a room is asked, this device keeps how many of each group said what, and no person’s answers. What is not shown goes when the sitting ends. Whoever holds the device could look before that.',
      'Do not enter names or numbers of people. Needfirst asks before it keeps what looks like an NHS number, an e-mail address or a phone number.',
      'Your browser may send text elsewhere by itself. Some browsers offer a spelling or writing check that sends what you type to the company that makes them. It is often called “enhanced”, “smart” or “AI”. Look for it in the settings of your browser, under languages or privacy, and choose the basic check or none.',
      'If you let the browser translate a page, its text goes to the translation service, and so does what you typed there. Browser extensions can read pages too. On work you would not share, use neither.',
      'Anyone who uses this browser on this device can open what is kept here. On a shared computer, use “Finish and clear this computer” when you leave.',
      'What you move to the bin is removed after 30 days. Some browsers remove what a site keeps after a time, or when you clear history. Save a file of work you cannot lose.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    paragraphs: [
      'Needfirst aims at levels A and AA of WCAG 2.2, the international guidelines for websites that everybody can use.',
      'Every page is tested automatically for it, in a real browser, at the width of a phone and of a desktop. The walk is tested with the keyboard alone.',
      'It has not yet been tested with people who use screen readers, speech recognition or magnifiers in daily life. Automatic tests find only part of what can get in the way.',
      'If something keeps you out, say so where you found Needfirst. It will be treated as our fault to mend.',
    ],
  },
})
