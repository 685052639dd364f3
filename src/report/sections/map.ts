import { words } from '../words.ts'
import type { Step } from '../../domain/clause.ts'
import { questionsIn, domainsAsked } from '../../domain/asked.ts'
import { questionSaid } from '../answers.ts'
import type { AnswerSaid, Section } from '../blocks.ts'
import { bare } from '../say.ts'
import type { Telling } from '../telling.ts'

/** Every question that is asked, by domain: what is said of it, and how it is known. */
export function map(telling: Telling): Section {
  const { assessment, content } = telling
  const { map: say_ } = words.recommendation
  const byDomain = domainsAsked(content, assessment).map((domain) => ({
    domain,
    answers: questionsIn(domain, content, assessment).map(({ id }) => questionSaid(id, telling)),
  }))
  const all = byDomain.flatMap(({ answers }) => answers)
  return {
    id: 'map',
    title: say_.title,
    intro: [say_.idea, say_.counts(all.length, countsOf(all))],
    blocks: byDomain.flatMap(({ domain, answers }) =>
      answers.map((answer) => ({
        ...bare,
        kind: 'cell' as const,
        id: `map/${answer.ref.id}`,
        name: answer.name,
        ...(answer.code && { code: answer.code }),
        ref: answer.ref,
        domain,
        answer,
        group: words.report.inDomain(words.common.domains[domain], countsOf(answers).shown, answers.length),
      })),
    ),
  }
}

/** How many answers are shown or backed up, only said, assumed, not known, and apart. */
function countsOf(answers: readonly AnswerSaid[]) {
  const levels = answers.filter(({ drawn }) => drawn && drawn.height !== 'none')
  const at = (...inks: readonly Step[]) => levels.filter(({ drawn }) => inks.includes(drawn!.ink)).length
  const apart = answers.filter(({ drawn }) => !drawn).length
  return { shown: at(2, 3), said: at(1), assumed: at(0), unknown: answers.length - levels.length - apart, apart }
}
