import { words } from '../language.ts'
import type { Verdict } from '../../domain/clause.ts'
/** Words of the plans that a team weighs, and of answers that differ by plan. */
export const plans = words('plans', {
  setUp: {
    title: 'Which plans do you weigh?',
    hint: 'Give each a name and two sentences, as far as you have them. None of it has to be filled in.',
    asNow: 'To carry on as now is always possible. It is weighed beside these, and needs no name.',
    name: 'What do you call it?',
    roleTitle: 'Title of the role, if somebody has named one',
    say: 'What is it, in two sentences?',
    /** On paper, for both. */
    onPaper: 'what do you call it, and what is it?',
    parked: (title: string) => `“${title}” is set aside. It comes back into view when the answers call for a new role.`,
    why: 'Deciding in advance what a role looks like can undermine what its success rests on. So the title of a role stays out of sight until the answers call for one.',
  },
  /** Of one plan: "A new role: Neither a manager nor a supervisor is named." */
  of: (plan: string, say: string) => `${plan}: ${say}`,
  differs: 'It differs by plan',
  byPlan: 'Your answer, plan by plan',
  change: 'Change it plan by plan',
  sameAgain: 'The same for all again',
  howKnow: 'How do you know, plan by plan?',
  more: (plan: string) => `Evidence and notes: ${plan}`,
  evidence: (plan: string) => `Evidence: ${plan}`,
  note: (plan: string) => `Notes: ${plan}`,
  compared: {
    title: 'Plans side by side',
    intro: 'What stands in the way of each, and what it would need if it were taken. Nothing is added up.',
    verdicts: {
      holds: 'Its tests hold',
      open: 'Not yet shown',
      fails: 'Ruled out by something known',
    } satisfies Record<Verdict, string>,
    /** "A team or pathway: its tests hold". */
    inShort: (plan: string, verdict: string) => `${plan}: ${verdict.toLowerCase()}`,
    offered: 'This is what is recommended.',
    lacksFundamentals: 'Its tests hold, and so many of its fundamentals are missing that these come first.',
    called: 'You call it',
    said: 'What it is',
    inItsWay: 'In its way',
    needs: 'It would need',
    needsNothing: 'Nothing that is not there.',
    count: (count: number) =>
      count === 0
        ? 'It asks for nothing that is not there.'
        : count === 1
          ? 'It asks for one thing that is not there yet.'
          : `It asks for ${count} things that are not there yet.`,
    restsOn: 'It rests on these, assumed or only said',
    watchOuts: 'Warnings of its own',
    money: 'What it costs and what comes back',
    asNow: {
      name: 'Carry on as now',
      running: 'Keep the role as it is',
      say: 'Nothing changes, and nothing new is needed. What is missing stays missing.',
      saidRunning: 'The role goes on as it is. What it was made for, and whether that is still missing, is left open.',
      here: 'This is where the answers leave it, until the need is shown.',
      beyond: 'The answers support doing more than this.',
    },
  },
  /** On paper. */
  onPaper: 'The same for every plan? If not, for which?',
})
