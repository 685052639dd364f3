import { words } from '../words.ts'
import { countsOf, inAll } from '../../domain/counts.ts'
import { asIn } from '../../domain/in-plan.ts'
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
    of: inAll(countsOf(content, assessment, domain).questions),
  }))
  const { questions } = countsOf(content, assessment)
  const shown = shownIn(byDomain.flatMap(({ answers }) => answers))
  const counts = say_.counts(inAll(questions), { ...questions, shown, said: questions.answered - shown })
  return {
    id: 'map',
    title: say_.title,
    intro: [say_.idea, counts],
    gist: counts,
    blocks: byDomain.flatMap(({ domain, answers, of }) =>
      answers.map((answer) => ({
        ...bare,
        kind: 'cell' as const,
        id: `map/${answer.ref.id}`,
        name: answer.name,
        ...(answer.code && { code: answer.code }),
        ref: answer.ref,
        domain,
        answer,
        group: words.report.inDomain(words.common.domains[domain], shownIn(answers), of),
      })),
    ),
  }
}

/** How many questions are backed up or shown: where they differ by plan, for every plan. */
function shownIn(answers: readonly AnswerSaid[]): number {
  const isShown = new Map<string, boolean>()
  for (const { ref, drawn } of answers) {
    const { id } = asIn(ref.id)
    if (drawn) isShown.set(id, (isShown.get(id) ?? true) && drawn.height !== 'none' && drawn.ink >= 2)
  }
  return [...isShown.values()].filter(Boolean).length
}
