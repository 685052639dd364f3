import type { Fact } from '../../domain/content.ts'
import { factWith, isByPlan } from '../../domain/answers.ts'
import { own } from '../../domain/own.ts'
import { present } from '../../locales/en/present.ts'
import { interview } from '../../locales/en/interview.ts'
import { useAssessment, useGive } from '../../ports/use-work.ts'
import { ChoiceScreen } from './choice-screen.tsx'

/** A plain fact asked beside a question. Without a choice it is not known. */
export function FactScreen({ fact }: { readonly fact: Fact }) {
  const said = own(useAssessment().facts, fact.id)
  const give = useGive()
  return (
    <ChoiceScreen
      ask={fact.ask}
      lead={fact.why}
      options={fact.options.map(({ id, say }) => ({ value: id, say }))}
      unknown={{ value: '', say: interview.facts.unknown }}
      note={fact.about === 'plan' && isByPlan(said) && present.byPlan}
      chosen={said?.chosen[0] ?? ''}
      choose={(option) => give('fact', 'facts', fact.id, factWith(said, option ? [option] : []))}
    />
  )
}
