import { useMemo } from 'react'
import { Link } from 'wouter'
import type { Action } from '../../domain/assessment.ts'
import { edit } from '../../domain/changes.ts'
import { efforts, type Change } from '../../domain/diagram/changes.ts'
import { whatIf, type Needed, type Tipping } from '../../domain/diagram/what-if.ts'
import { isHolding } from '../../domain/explain.ts'
import { useWords, type Words } from '../../locales/all-words.ts'
import { useAssessment, useGiveAll, useWork } from '../../machine/work.ts'
import { Fold } from '../../ui/fold.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { named, useTelling, type Telling } from '../parts/telling.ts'

const openAtMost = 3

/** Single answers that would change the result, and for each other result the shortest honest road to it. */
export function WhatIf() {
  const { whatIf: words } = useWords().recommendation
  const telling = useTelling()
  const { assessment, content } = telling
  const { tipping, roads } = useMemo(() => {
    const asked = whatIf(assessment, content, { by: 'outcome' })
    return {
      tipping: weakestOfEach(asked.tipping()),
      roads: asked.wouldHaveToBeTrue(1).filter(({ headline }) => !isHolding(headline.outcome)),
    }
  }, [assessment, content])
  return (
    <div className="what-if">
      <h3>{words.single}</h3>
      {tipping.length === 0 && <p>{words.noneAlone}</p>}
      <Fold
        items={tipping.map((one) => (
          <TippingRow tipping={one} key={`${one.changes[0]!.id} ${one.headline.outcome}`} />
        ))}
        open={openAtMost}
        others={words.others}
      />
      <h3>{words.roads}</h3>
      <ul className="rows">
        {roads.map((one) => (
          <Road needed={one} key={one.headline.outcome} />
        ))}
      </ul>
    </div>
  )
}

/** Of the changes to one answer that lead to one result, the first: it asks for the least. */
function weakestOfEach(tipping: readonly Tipping[]): readonly Tipping[] {
  const first = new Map<string, Tipping>()
  for (const one of tipping) {
    const key = `${one.changes[0]!.id} ${one.headline.outcome}`
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

function TippingRow({ tipping: { changes, headline } }: { readonly tipping: Tipping }) {
  const words = useWords()
  const telling = useTelling()
  const [change] = changes
  const { name, to } = findOutSays(change!, telling)
  return (
    <li>
      <div className="label">
        <h4>
          <Link href={to}>{name}</Link>
        </h4>
        <small>{words.decision.outcomes[headline.outcome]}</small>
      </div>
      <p className="body">{words.recommendation.whatIf.ifItWere(valueSay(change!, telling, words))}</p>
    </li>
  )
}

/** The first of the smallest sets of changes, grouped by what each takes; one click takes them into the actions. */
function Road({ needed: { headline, changes, sets, listed } }: { readonly needed: Needed }) {
  const all = useWords()
  const words = all.recommendation.whatIf
  const telling = useTelling()
  const steps = listed[0] ?? []
  const others = Number(sets) - 1
  return (
    <li>
      <div className="label">
        <h4>{all.decision.outcomes[headline.outcome]}</h4>
        <small>{words.count(changes)}</small>
      </div>
      <div className="body wide">
        {efforts.map((effort) => {
          const those = steps.filter((step) => step.effort === effort)
          return (
            those.length > 0 && (
              <div key={effort}>
                <h5>{words.efforts[effort]}</h5>
                <ul className="bullets">
                  {those.map((step) => (
                    <li key={step.id}>
                      <Link href={findOutSays(step, telling).to}>{findOutSays(step, telling).name}</Link>:{' '}
                      {valueSay(step, telling, all)}
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
        {others > 0 && <p className="small soft">{words.asShort(others)}</p>}
        <ToActions steps={steps} outcome={all.decision.outcomes[headline.outcome]} />
      </div>
    </li>
  )
}

function ToActions({ steps, outcome }: { readonly steps: readonly Change[]; readonly outcome: string }) {
  const { whatIf: words } = useWords().recommendation
  const telling = useTelling()
  const { newId } = useWork()
  const { actions } = useAssessment()
  const give = useGiveAll()
  const planned = new Set(Object.values(actions).map((action) => action.for))
  const missing = steps.filter(({ id }) => !planned.has(id))
  if (missing.length === 0) return <p role="status">{words.planned}</p>
  const add = () =>
    give('action', (assessment) =>
      missing.map((step) => {
        const action: Action = { what: findOutSays(step, telling).say, owner: '', by: '', done: false, for: step.id }
        return edit(assessment, 'actions', newId(), action)
      }),
    )
  return (
    <p>
      <button type="button" className="btn quiet small" onClick={add}>
        {words.toActions(missing.length)}
        <span className="sr"> {outcome}</span>
      </button>
    </p>
  )
}

/** What an answer would have to say: the level in words and how far it is shown, the options, or how far a step was looked into. */
function valueSay(
  { kind, id, to }: Change,
  { content }: Telling,
  { decision, interview, recommendation }: Words,
): string {
  if ('chosen' in to) {
    const options = content.facts.find((fact) => fact.id === id)?.options ?? []
    const chosen = options.filter((option) => to.chosen.includes(option.id)).map(({ say }) => say)
    return chosen.length > 0 ? `“${chosen.join(', ')}”` : recommendation.whatIf.notKnown
  }
  if ('looked' in to)
    return to.looked === 'unknown' ? recommendation.whatIf.notKnown : `“${interview.ladder.looked[to.looked]}”`
  if (to.level === 'unknown' || kind !== 'question') return recommendation.whatIf.notKnown
  if (to.level === 'not-applicable') return `“${interview.notApplicable}”`
  return `“${named(content.questions, id).levels[to.level].replace(/\.$/, '')}”, ${decision.basis[to.basis]}`
}
