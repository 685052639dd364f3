import type { VersionChanged } from '../domain/content.ts'

/**
 * What came to read differently with each version, the newest first: shown to whoever opens answers of an earlier one.
 * `CHANGELOG.md` says the same, and a test holds it to that.
 */
export const changed: readonly VersionChanged[] = [
  {
    version: '2027.01',
    decision: [
      {
        id: 'new-work-two-questions',
        name: '“New work” is two questions.',
        say: 'Whether a present role holds it, and whether those nearest could take it in. What you answered still counts; until the second is answered, it stands among the first conditions of a new role.',
      },
      {
        id: 'does-it-help-asked',
        name: 'You are asked what is known about whether the way of working helps.',
        say: 'Fair comparisons made elsewhere can back that up. Where they found that it does not change what you want, that is said first, and no new role is offered for it.',
      },
      {
        id: 'pilot-within-reach',
        name: 'A trial of a new role asks less before it starts.',
        say: 'What a trial is there to find out, or can be settled by its start, is a condition of it now. Work that is in a job on paper can lead to one, if those who hold it could not take it in and fair comparisons speak for a role of its own.',
      },
      {
        id: 'pilot-one-person',
        name: 'No trial that rests on one person is offered.',
        say: 'Where the work goes on only because of who does it, and only one person could, a trial would show that the person works.',
      },
      {
        id: 'team-on-a-known-cause',
        name: 'A team may be offered on a gap told in general, where the skills are here and it is known what keeps them away.',
        say: 'Developing roles may be too, on a particular reason why skills do not reach people, though its kind is not chosen.',
      },
      {
        id: 'what-a-team-can-know',
        name: 'Two questions of the quick look ask what a team can know.',
        say: 'How long the need has been there and whether it has an end, not whether it will last. Whether the gap is there, too, where every post is filled, not whether filling them would close it. What you answered counts as before.',
      },
      {
        id: 'drafted-and-not-decided',
        name: 'What is drafted, or not decided yet, has a place among the answers.',
        say: 'It counts as not yet in place. How many people would do the work, who employs them and who is there at other times can be “not decided”, which is read as not known.',
      },
      {
        id: 'second-kind-and-cause',
        name: 'A second kind of gap, and a second reason, can be chosen.',
        say: 'They bring further forms, cases and warnings. Which way comes first, and which form, still follows from the first.',
      },
      {
        id: 'role-on-one-person',
        name: 'A lasting role that rests on one person is not offered either.',
        say: 'It would be harder to end than a trial, which is not offered for it.',
      },
    ],
    warnings: [
      {
        id: 'warned-of-what-is-known',
        name: 'Seven warnings are new.',
        say: 'Fair comparisons that found no effect, or that nobody has made; what helped elsewhere may have been the place; room that has to be made; gains to society that pay nobody here; a partner whose own duty comes first; and nobody there at other times.',
      },
      {
        id: 'picked-by-a-score',
        name: 'People picked by a score are taken like people picked at a bad time.',
        say: 'They tend to get better by themselves, too. Stays in hospital avoided are taken like beds that are freed, and money tied to a service like money tied to a role, where it names the answer.',
      },
    ],
  },
  {
    version: '2026.12',
    decision: [
      {
        id: 'lighter-way-before-fundamentals',
        name: 'A lighter way may be offered where it was “put the fundamentals in place first”.',
        say: 'The fundamentals are asked of each way. If leaders do not back a team and developing your roles needs less from them, that is offered, and what the team lacks comes first among the conditions.',
      },
      {
        id: 'go-ahead-is-rarer',
        name: '“Go ahead” is rarer.',
        say: 'It needs the outcome to stay the same whatever turns out of all that nobody can back up, and nothing else to come first. Otherwise it reads “go ahead when”.',
      },
      {
        id: 'developing-roles-waits',
        name: 'Developing roles waits for two things: the kind of gap, and either a particular gap or its cause.',
        say: 'A new role or its trial waits for the kind of gap as well. Before, they were offered without, sometimes with nothing to propose.',
      },
      {
        id: 'training-gate-hard-while-unknown',
        name: 'A training gate is hard while nobody knows whether there is time, cover and kit.',
        say: 'Before, it was hard only where somebody said that there was none.',
      },
    ],
    warnings: [
      {
        id: 'first-five-of-this-case',
        name: 'The first five are those that the most facts of your case set off.',
        say: 'Money and learning are no longer last. What is so of most plans is said once, after the others.',
      },
      {
        id: 'dangerous-unknowns',
        name: 'You are warned of what nobody has shown yet, where you told the circumstance.',
        say: 'A saving is hoped for, say, and nothing shows what would stop. Such a warning is marked as not known yet.',
      },
      {
        id: 'eighteen-new-warnings',
        name: 'Eighteen warnings are new.',
        say: 'Among them: supervision takes scarce time, skills lapse after the course, the block lies elsewhere, the money ends before the result, one pays and another gains.',
      },
      {
        id: 'silent-where-denied',
        name: 'A warning is silent where you have answered what it denies.',
        say: 'Some have new names that claim less. So are tensions, and what is worth doing anyway: you are not told to agree a goal you have agreed, or that the need is not shown where it is.',
      },
      {
        id: 'need-for-a-change',
        name: '“The need is not yet demonstrated” reads “The need for a change is not yet demonstrated”.',
        say: 'It is also said where the gap is shown, and no change of roles is yet.',
      },
    ],
  },
]
