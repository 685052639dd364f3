import { answerTo } from '../../domain/voices/heard-on.ts'
import { common } from '../../locales/en/common.ts'
import { present } from '../../locales/en/present.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { domainsAsked, questionsIn } from '../../domain/asked.ts'
import { paths } from '../../ports/paths.ts'
import { BasisScreen } from './basis-screen.tsx'
import { DomainScreen } from './domain-screen.tsx'
import { FactScreen } from './fact-screen.tsx'
import { LevelScreen } from './level-screen.tsx'
import { RungScreen } from './rung-screen.tsx'
import type { Asked, Screen } from './screen.ts'

/** The domains of this depth: each as a whole, then its questions one by one. */
export const walkScreens = (given: Asked): readonly Screen[] =>
  domainsAsked(given.content, given.assessment).flatMap((domain) => {
    const name = common.domains[domain]
    const questions = questionsIn(domain, given.content, given.assessment)
    return [
      {
        path: domain,
        page: paths.domain(given.assessment.id, domain),
        where: name,
        place: name,
        body: <DomainScreen domain={domain} questions={questions} />,
      },
      ...questions.flatMap((question, at) =>
        questionScreens(question, present.where.question(name, at + 1, questions.length), given),
      ),
    ]
  })

/** A question: its levels; how we know, once there is a level; then what else is asked beside it. */
function questionScreens(question: FullQuestion, where: string, { content, assessment }: Asked): readonly Screen[] {
  const place = `${question.domain}/${question.id}`
  const page = paths.question(assessment.id, question)
  const isLevel = typeof answerTo(question, assessment)?.level === 'number'
  const facts = content.facts.filter(({ askedWith, many }) => askedWith === question.id && !many)
  const rungs = question.holdsLadder ? content.ladder.slice(0, -1) : []
  const bodies = [
    { id: '', body: <LevelScreen question={question} /> },
    ...(isLevel ? [{ id: '/basis', body: <BasisScreen question={question} /> }] : []),
    ...facts.map((fact) => ({ id: `/${fact.id}`, body: <FactScreen fact={fact} /> })),
    ...rungs.map((rung) => ({ id: `/${rung.id}`, body: <RungScreen rung={rung} /> })),
  ]
  return bodies.map(({ id, body }) => ({ path: `${place}${id}`, page, where, body }))
}
