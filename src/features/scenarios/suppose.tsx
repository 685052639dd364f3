import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import { useId } from 'react'
import { own } from '../../domain/own.ts'
import type { Step } from '../../domain/clause.ts'
import { domains, type Fact, type FullQuestion } from '../../domain/content.ts'
import type { Ref } from '../../domain/ref.ts'
import { type Supposed } from '../../domain/scenario.ts'
import { places } from '../../domain/supposing.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { ladder } from '../../locales/en/ladder.ts'
import { scenarios } from '../../locales/en/scenarios.ts'
import { Field } from '../../ui/field.tsx'
import { nameAt } from '../../report/name-at.ts'

type Value = Supposed['to']

const keyOf = ({ kind, id }: Ref): string => `${kind} ${id}`

type WhichProps = {
  readonly open: Ref | undefined
  readonly choose: (place: Ref | undefined) => void
  readonly telling: Recommended
}

/** Which answer to change: every question this depth asks, by domain, then the facts and the ladder. */
export function WhichAnswer({ open, choose, telling }: WhichProps) {
  const { one: words } = scenarios
  const { assessment, content } = telling
  const all = places(assessment, content)
  const groups = [
    ...domains.map((domain) => ({
      label: common.domains[domain],
      of: all.filter(({ kind, id }) => kind === 'question' && byId(content.questions, id).domain === domain),
    })),
    { label: words.facts, of: all.filter(({ kind }) => kind === 'fact') },
    { label: words.ladder, of: all.filter(({ kind }) => kind === 'rung') },
  ]
  return (
    <Field id="which-answer" label={words.which}>
      {(control) => (
        <select
          {...control}
          value={open ? keyOf(open) : ''}
          onChange={(event) => choose(all.find((place) => keyOf(place) === event.target.value))}
        >
          <option value="">{words.choose}</option>
          {groups.map(
            ({ label, of }) =>
              of.length > 0 && (
                <optgroup label={label} key={label}>
                  {of.map((place) => (
                    <option value={keyOf(place)} key={keyOf(place)}>
                      {nameOf(place, telling)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      )}
    </Field>
  )
}

/** A fact is named with the question it is asked beside. */
function nameOf({ kind, id }: Ref, telling: Recommended): string {
  const { name: say, beside: about } = nameAt({ kind, id }, telling.content)
  return about ? `${about}: ${say}` : say
}

type Props = {
  readonly place: Ref
  readonly real: Recommended
  /** As the scenario has it. */
  readonly telling: Recommended
  readonly suppose: (to: Value) => void
}

/** What to suppose at one place. It counts at once; nothing here is the real answer. */
export function Suppose({ place: { kind, id }, ...props }: Props) {
  const { content } = props.real
  if (kind === 'question') return <SupposeLevel question={byId(content.questions, id)} {...props} />
  if (kind === 'fact') return <SupposeFact fact={byId(content.facts, id)} {...props} />
  return <SupposeRung id={id} {...props} />
}

type Choosing = Omit<Props, 'place'>

function SupposeLevel({ question, real, telling, suppose }: Choosing & { readonly question: FullQuestion }) {
  const words = scenarios.one
  const at = (of: Recommended) => of.recommendation.stated.reading.states.get(question.id)?.level
  const basis = telling.recommendation.demonstrated.reading.states.get(question.id)?.basis ?? 0
  const level = at(telling)
  const choices: readonly (readonly [value: Step | 'unknown' | 'not-applicable', say: string])[] = [
    ...question.levels.map((say, step) => [step as Step, say] as const),
    ['unknown', interview.unknown],
    ...(question.notApplicable ? ([['not-applicable', interview.notApplicable]] as const) : []),
  ]
  return (
    <>
      <Options
        legend={question.ask}
        hint={words.level}
        options={choices.map(([value, say]) => ({ value: String(value), say, isReal: value === at(real) }))}
        chosen={level === undefined ? [] : [String(level)]}
        choose={(_, at) => {
          const [value] = choices[at]!
          suppose({ level: value, basis: typeof value === 'number' ? (Math.max(basis, backedUp) as Step) : 0 })
        }}
      />
      {typeof level === 'number' && (
        <Options
          legend={words.basis}
          options={common.basis.map((say, step) => ({ value: String(step), say }))}
          chosen={[String(basis)]}
          choose={(_, at) => suppose({ level, basis: at as Step })}
        />
      )}
    </>
  )
}

/** What is supposed counts, unless somebody says that it could not be shown. */
const backedUp = 2

function SupposeFact({ fact, real, telling, suppose }: Choosing & { readonly fact: Fact }) {
  const chosenIn = (of: Recommended) => own(of.assessment.facts, fact.id)?.chosen ?? []
  const chosen = chosenIn(telling)
  const options = fact.options.map(({ id, say, meaning }) => ({
    value: id,
    say,
    ...(meaning && { meaning }),
    isReal: chosenIn(real).includes(id),
  }))
  const toggled = (id: string) => (chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <Options
      legend={fact.ask}
      many={fact.many}
      options={fact.many ? options : [...options, { value: '', say: interview.facts.unknown }]}
      chosen={chosen.length === 0 ? [''] : chosen}
      choose={(id) => suppose({ chosen: fact.many ? toggled(id) : id === '' ? [] : [id] })}
    />
  )
}

function SupposeRung({ id, real, telling, suppose }: Choosing & { readonly id: string }) {
  const at = (of: Recommended) => of.recommendation.demonstrated.reading.rungs.get(id)
  const looked = at(telling)
  return (
    <Options
      legend={byId(real.content.ladder, id).ask}
      hint={scenarios.one.rung}
      options={[
        ...ladder.looked.map((say, step) => ({ value: String(step), say, isReal: at(real) === step })),
        { value: 'unknown', say: ladder.unknown },
      ]}
      chosen={[looked === undefined ? 'unknown' : String(looked)]}
      choose={(value, at) => suppose({ looked: value === 'unknown' ? 'unknown' : (at as Step), isShown: true })}
    />
  )
}

type Option = { readonly value: string; readonly say: string; readonly meaning?: string; readonly isReal?: boolean }

type OptionsProps = {
  readonly legend: string
  readonly hint?: string
  readonly many?: boolean
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly choose: (value: string, at: number) => void
}

/** The choices of one answer; the real one says so. */
function Options({ legend, hint, many = false, options, chosen, choose }: OptionsProps) {
  const words = scenarios.one
  const name = useId()
  return (
    <fieldset className="field" aria-describedby={hint && `${name}hint`}>
      <legend>
        <b>{legend}</b>
      </legend>
      {hint && (
        <p className="hint-text" id={`${name}hint`}>
          {hint}
        </p>
      )}
      <div className="choices compact">
        {options.map(({ value, say, meaning, isReal = false }, at) => (
          <label className="choice" key={value}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(value)}
              onChange={() => choose(value, at)}
            />
            <span>
              <span>{say}</span>
              {meaning && <em>{meaning}</em>}
              {isReal && <em>{words.asAnswered}</em>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
