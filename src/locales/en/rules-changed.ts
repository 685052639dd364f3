import { words } from '../language.ts'
/** Words for whoever opens answers that were given under an earlier version of the questions and rules. */
export const rulesChanged = words('rules-changed', {
  title: (under: string) =>
    `The rules have changed since some of this was answered (version ${under}): what reads differently`,
  kept: 'Your answers are as you gave them. What they come to is worked out by the rules of today.',
  decision: 'What is recommended',
  warnings: 'What you are warned of',
  reworded: 'Answered to other words than these questions have now, so read them again',
})
