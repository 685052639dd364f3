import { carriedRung } from '../../domain/evidence.ts'
import { isByPlan, optionsSaid } from '../../domain/answers.ts'
import { own } from '../../domain/own.ts'
import { ladder } from '../../locales/en/ladder.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { review as words } from '../../locales/en/review.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { FactSaid } from '../parts/plans-said.tsx'
import { useContent } from './content.ts'
import { ladderQuestion } from '../../domain/where-asked.ts'

/** What is asked beside a question: its plain facts, and the ladder. */
export function Beside({ questionId }: { readonly questionId: string }) {
  const content = useContent()
  const { facts } = useAssessment()
  const asked = content.facts.filter(({ askedWith }) => askedWith === questionId)
  const isLadder = questionId === ladderQuestion(content)
  if (asked.length === 0 && !isLadder) return null
  return (
    <ul className="small soft beside-list">
      {asked.map((fact) => {
        const { id, about, ask } = fact
        const said = own(facts, id)
        if (about === 'plan' && said && isByPlan(said))
          return (
            <li key={id}>
              <span>{ask}</span>
              <FactSaid fact={fact} said={said} plans={content.plans} />
            </li>
          )
        const chosen = optionsSaid(fact, said?.chosen)
        return (
          <li key={id}>
            <span>{ask}</span> {chosen.length > 0 ? <b>{chosen.join('; ')}</b> : <span>{words.notSaid}</span>}
          </li>
        )
      })}
      {isLadder && content.ladder.slice(0, -1).map(({ id, name }) => <RungLine id={id} name={name} key={id} />)}
    </ul>
  )
}

function RungLine({ id, name }: { readonly id: string; readonly name: string }) {
  const assessment = useAssessment()
  const rung = own(assessment.ladder, id)
  const looked = rung?.looked
  const isKnown = typeof looked === 'number'
  const countsForLess = isKnown && carriedRung(id, assessment)! < looked
  return (
    <li>
      <span>{name}</span>:{' '}
      {looked === undefined ? <span>{words.notSaid}</span> : <b>{isKnown ? ladder.looked[looked] : ladder.unknown}</b>}
      {rung?.leftOver && <span>{`. ${words.leftOver(rung.leftOver)}`}</span>}
      {rung && rung.evidence.length > 0 && <span>{` (${words.items(rung.evidence.length)})`}</span>}
      {countsForLess && <span className="sub">{recommendation.ladder.countsAsTalk}</span>}
    </li>
  )
}
