import { factWith } from '../../domain/answers.ts'
import { recordAt } from '../../domain/changes.ts'
import type { Fact } from '../../domain/content.ts'
import type { Stop } from '../../domain/walk.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { useGive, useMachine, useWork } from '../../ports/use-work.ts'
import { takesDigits } from '../../ui/digits.ts'
import { FiguresAtFact } from '../parts/figures-at.tsx'
import { FactRows } from '../parts/fact-fields.tsx'
import { GoesOn, useStaysHere } from './goes-on.tsx'
import { StepPage } from './step-page.tsx'
import { useDomain } from './use-domain.ts'
import './picks.css'

/** A fact that steers the result, as a step of its own: the first choice goes on, unless somebody stays. */
export function FactPage({ domain, fact: id }: Stop) {
  const { facts } = useDomain(domain!)
  const fact = facts.find((one) => one.id === id)!
  const isChosen = useMachine(({ context }) => recordAt(context.assessment!, 'facts', fact.id) !== undefined)
  const seconds = facts.filter(({ secondOf }) => secondOf === id)
  return (
    <StepPage
      title={fact.ask}
      hint={
        <>
          <p>{fact.why}</p>
          {!isChosen && <GoesOn />}
        </>
      }
    >
      <Picks fact={fact} />
      <FiguresAtFact fact={fact} />
      {seconds.length > 0 && <FactRows facts={seconds} />}
    </StepPage>
  )
}

function Picks({ fact }: { readonly fact: Fact }) {
  const { actor } = useWork()
  const give = useGive()
  const said = useMachine(({ context }) => recordAt(context.assessment!, 'facts', fact.id))
  const staysHere = useStaysHere()
  const chosen = said?.chosen[0]
  const choose = (options: readonly string[]) => {
    if (said || options.length > 0) give('fact', 'facts', fact.id, factWith(said, options))
    if (chosen === undefined && !staysHere)
      actor.send({ type: 'went.on', ...(options.length > 0 && { byItself: true }) })
  }
  return (
    <>
      <div className="picks" {...takesDigits}>
        {fact.options.map(({ id, say, meaning }) => (
          <button
            type="button"
            className="pick"
            name="fact"
            value={id}
            aria-pressed={chosen === id}
            key={id}
            onClick={() => choose([id])}
          >
            <b>{say}</b>
            {meaning && <span>{meaning}</span>}
          </button>
        ))}
        <button type="button" className="pick" name="fact" value="" data-zero onClick={() => choose([])}>
          <b>{words.facts.unknown}</b>
          <span>{words.facts.unknownHint}</span>
        </button>
      </div>
    </>
  )
}
