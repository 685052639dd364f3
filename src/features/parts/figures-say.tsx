import { Suspense, type ReactNode } from 'react'
import { Link } from 'wouter'
import { byId } from '../../domain/by-id.ts'
import { questionsAsked, type FactListed } from '../../domain/asked.ts'
import type { DomainId, Fact, PlanId } from '../../domain/content.ts'
import type { Ref } from '../../domain/ref.ts'
import type { Suggested } from '../../domain/suggested/suggested.ts'
import { answeredAt } from '../../domain/where-asked.ts'
import { becauseSays } from '../../locales/because-says.ts'
import { figuresPoint as words } from '../../locales/en/figures-point.ts'
import { listSay } from '../../locales/lists.ts'
import { pathTo } from '../../ports/paths.ts'
import { usePart, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Row } from '../../ui/row.tsx'
import { OfFact, OfQuestion } from './figures-point.tsx'
import { usePointedAtFact, usePointedAtQuestion } from './use-pointed.ts'

type All = {
  readonly all: readonly Suggested[]
  /** Only what is said of this plan. */
  readonly only?: PlanId | undefined
}

/** All that figures, or a grid, say to the answers: a line each, that opens into what stands beside the question. */
export function FiguresSay({ all, only, children }: All & { readonly children?: ReactNode }) {
  const { lists } = useWork()
  const about = usePart('about')
  const asked = new Set(questionsAsked(lists, { about }).map(({ id }) => id))
  const wanted = only ? all.filter(({ by }) => by === only) : all
  const refs = [...new Map(wanted.map(({ ref }) => [`${ref.kind} ${ref.id}`, ref])).values()]
  const questions = refs.filter(({ kind, id }) => kind === 'question' && asked.has(id))
  const facts = refs.flatMap(({ kind, id }) => (kind === 'fact' ? byId(lists.facts, id) : []))
  const isAsked = ({ askedWith }: FactListed) => askedWith === 'set-up' || asked.has(askedWith)
  if (refs.length === 0 && !children) return null
  return (
    <section className="section no-print" aria-labelledby="figures-say">
      <h2 id="figures-say">{words.title}</h2>
      <p className="soft">{words.say}</p>
      {children}
      <Suspense>
        <div className="fold-rows">
          {questions.map(({ id }) => (
            <QuestionSaid id={id} domain={byId(lists.questions, id).domain} all={all} only={only} key={id} />
          ))}
          {facts
            .filter(isAsked)
            .map(({ id, askedWith }) =>
              askedWith === 'set-up' ? (
                <SetUpFactSaid id={id} all={all} only={only} key={id} />
              ) : (
                <FactOfDomainSaid
                  id={id}
                  domain={byId(lists.questions, askedWith).domain}
                  all={all}
                  only={only}
                  key={id}
                />
              ),
            )}
        </div>
      </Suspense>
    </section>
  )
}

type Asked = All & { readonly id: string }
type InDomain = Asked & { readonly domain: DomainId }

function QuestionSaid({ id, domain, ...given }: InDomain) {
  const question = useNeeded(useWork().loadDomain, domain).questions.get(id)!
  const pointed = usePointedAtQuestion(question, given.all, given.only)
  return (
    <Row level={3} name={question.short} says={saysOf(pointed)} count={statesOf(pointed)}>
      <OfQuestion question={question} {...given} />
      <ToAsked at={{ kind: 'question', id }} say={words.see} />
    </Row>
  )
}

const SetUpFactSaid = ({ id, ...given }: Asked) => (
  <FactSaid fact={byId(useNeeded(useWork().loadSetUpFacts), id)} {...given} />
)
const FactOfDomainSaid = ({ id, domain, ...given }: InDomain) => (
  <FactSaid fact={byId(useNeeded(useWork().loadDomain, domain).facts, id)} {...given} />
)

function FactSaid({ fact, ...given }: All & { readonly fact: Fact }) {
  const pointed = usePointedAtFact(fact, given.all, given.only)
  return (
    <Row level={3} name={fact.short ?? fact.ask} says={saysOf(pointed)} count={statesOf(pointed)}>
      <OfFact fact={fact} {...given} />
      <ToAsked at={{ kind: 'fact', id: fact.id }} say={words.seeFact} />
    </Row>
  )
}

type Pointed = ReturnType<typeof usePointedAtFact>
const saysOf = (pointed: Pointed): string =>
  pointed.map(({ says, pointed: { from } }) => says || words.told(becauseSays(from[0]!.because))).join(' ')
const statesOf = (pointed: Pointed): string =>
  listSay([
    ...new Set(
      pointed.map(({ stands, isChanged }) => words.state[isChanged && stands !== 'same' ? 'changed' : stands]),
    ),
  ])

function ToAsked({ at, say }: { readonly at: Ref; readonly say: string }) {
  const id = usePart('id')
  const { lists } = useWork()
  return (
    <p className="small">
      <Link href={pathTo(id, answeredAt(at, lists))}>{say}</Link>
    </p>
  )
}
