import { factWith, isByPlan } from '../../domain/answers.ts'
import { chosenIn, factWithPlan } from '../../domain/answers-by-plan.ts'
import { recordAt } from '../../domain/changes.ts'
import type { Fact, Plan } from '../../domain/content.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { CountsFor } from './counts-for.tsx'
import { Options } from './fact-options.tsx'
import { FactSaid } from './plans-said.tsx'

type Props = { readonly fact: Fact; readonly isOpen: boolean; readonly open: (isOpen: boolean) => void }

/** For which plans a fact counts; where it differs, what is chosen for each, as one line until it is opened. */
export function FactByPlan({ fact, isOpen, open }: Props) {
  const { actor, loadPlans } = useWork()
  const plans = useNeeded(loadPlans)
  const give = useGive()
  const said = useMachine(({ context }) => recordAt(context.assessment!, 'facts', fact.id))
  const now = () => recordAt(actor.getSnapshot().context.assessment!, 'facts', fact.id)
  const differs = isByPlan(said)
  const set = ({ id }: Plan, options: readonly string[]) =>
    give('fact', 'facts', fact.id, factWithPlan(now(), id, options))
  return (
    <>
      <CountsFor
        differs={differs}
        isOpen={isOpen}
        of={fact.ask}
        open={open}
        again={() => {
          if (differs) give('fact', 'facts', fact.id, factWith(said && { ...said, byPlan: {} }, said?.chosen ?? []))
          open(false)
        }}
      />
      {differs && !isOpen && <FactSaid fact={fact} said={said!} plans={plans} />}
      {isOpen &&
        plans.map((plan) => (
          <fieldset className="after" key={plan.id}>
            <legend>{plan.name}</legend>
            <Options
              fact={fact}
              plan={plan}
              chosen={said ? chosenIn(said, plan.id) : []}
              set={(options) => set(plan, options)}
            />
          </fieldset>
        ))}
    </>
  )
}
