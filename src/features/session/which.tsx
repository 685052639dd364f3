import { domainsAsked, questionsIn } from '../../domain/asked.ts'
import { byId } from '../../domain/by-id.ts'
import { runSheet } from '../../domain/session/run-sheet.ts'
import { common } from '../../locales/en/common.ts'
import { runSheet as time } from '../../locales/en/run-sheet.ts'
import { session as words } from '../../locales/en/session.ts'
import { Choices } from '../../ui/choices.tsx'
import { Field } from '../../ui/field.tsx'
import type { Recommended } from '../../domain/recommend.ts'
import { useRecommended } from '../parts/recommended.ts'
import { agendaQuestions } from './agenda-questions.ts'
import { headsOf, useGroups } from './groups.ts'
import { useHeads } from './run-sheet.tsx'

const whiches = ['agenda', 'quick', 'picked'] as const

/** Which questions the room is asked, as whoever begins it says. */
export type Wanted = {
  readonly which: (typeof whiches)[number]
  readonly picked: readonly string[]
  /** How long there is, as typed: it says how far the agenda goes. */
  readonly minutes: string
}
export const wantedAtFirst = (telling: Recommended): Wanted => ({
  which: agendaQuestions(telling).length > 0 ? 'agenda' : 'quick',
  picked: [],
  minutes: '90',
})

/** The minutes that were typed; none where it is no length of a sitting. */
export const minutesIn = ({ minutes }: Wanted): number | undefined =>
  /^\d{1,3}$/.test(minutes) && Number(minutes) >= 5 && Number(minutes) <= 600 ? Number(minutes) : undefined

/** The questions to ask, in the order they are asked in. */
export function questionsWanted(wanted: Wanted, telling: Recommended, people: number): readonly string[] {
  const { questions } = telling.content
  if (wanted.which === 'quick') return questions.filter(({ depth }) => depth === 'screen').map(({ id }) => id)
  if (wanted.which === 'picked') return questions.filter(({ id }) => wanted.picked.includes(id)).map(({ id }) => id)
  return sheetOf(wanted, telling, people)?.slots.map(({ question }) => question) ?? []
}

function sheetOf(wanted: Wanted, telling: Recommended, people: number) {
  const minutes = minutesIn(wanted)
  return minutes === undefined ? undefined : runSheet(agendaQuestions(telling), { minutes, gone: 0, people })
}

type Props = { readonly wanted: Wanted; readonly want: (anew: Wanted) => void }

export function Which({ wanted, want }: Props) {
  const telling = useRecommended()
  const questions = questionsWanted(wanted, telling, useHeads())
  return (
    <fieldset className="sitting-part">
      <legend>{words.whichTitle}</legend>
      <Choices
        name="which"
        look="compact row"
        chosen={wanted.which}
        choose={(value) => want({ ...wanted, which: value as Wanted['which'] })}
        choices={whiches.map((one) => ({ value: one, say: words.which[one] }))}
      />
      {wanted.which === 'picked' && <Picks picked={wanted.picked} pick={(picked) => want({ ...wanted, picked })} />}
      {wanted.which === 'agenda' && <ByTime wanted={wanted} want={want} />}
      {wanted.which === 'quick' && (
        <ol className="asked-list small">
          {questions.map((id) => (
            <li key={id}>{byId(telling.content.questions, id).short}</li>
          ))}
        </ol>
      )}
      <p className="small soft" role="status">
        {words.chosen(questions.length)}
      </p>
    </fieldset>
  )
}

/** How long there is, and what fits in it. */
function ByTime({ wanted, want }: Props) {
  const telling = useRecommended()
  const said = headsOf(useGroups())
  const people = useHeads()
  const sheet = sheetOf(wanted, telling, people)
  return (
    <>
      <Field
        id="minutes"
        label={time.howLong}
        hint={time.howLongHint}
        error={sheet || wanted.minutes === '' ? undefined : time.notANumber}
      >
        {(control) => (
          <input
            {...control}
            className="few-digits"
            type="text"
            inputMode="numeric"
            maxLength={3}
            value={wanted.minutes}
            onChange={({ target }) => want({ ...wanted, minutes: target.value })}
          />
        )}
      </Field>
      {sheet && (
        <>
          {sheet.slots.length === 0 && <p>{time.nothing}</p>}
          <p className="small">
            <span>{time.people(people, !!said)}</span> <span>{time.ends(sheet.opening, sheet.closing)}</span>
          </p>
          <ol className="asked-list small">
            {sheet.slots.map(({ question, minutes }) => (
              <li key={question}>{time.slot(byId(telling.content.questions, question).short, minutes)}</li>
            ))}
          </ol>
          <p className="small soft">
            {sheet.left > 0 && <span>{`${time.left(sheet.left)} `}</span>}
            <span>{time.ours}</span>
          </p>
        </>
      )}
    </>
  )
}

/** All questions of this depth, by domain. */
function Picks({
  picked,
  pick,
}: {
  readonly picked: readonly string[]
  readonly pick: (ids: readonly string[]) => void
}) {
  const { content, assessment } = useRecommended()
  return domainsAsked(content, assessment).map((domain) => (
    <fieldset className="picked-of" key={domain}>
      <legend>{common.domains[domain]}</legend>
      <div className="choices two compact">
        {questionsIn(domain, content, assessment).map(({ id, short }) => (
          <label className="choice" key={id}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={({ target }) => pick(target.checked ? [...picked, id] : picked.filter((one) => one !== id))}
            />
            <span>{short}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ))
}
