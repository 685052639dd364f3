import { useState } from 'react'
import { Link } from 'wouter'
import { questionsAsked } from '../../domain/asked.ts'
import { longestLine, type Assessment } from '../../domain/assessment.ts'
import { byId } from '../../domain/by-id.ts'
import { own } from '../../domain/own.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { cellsOf } from '../../domain/session/cells.ts'
import { begin, doors, type Door, type Sitting } from '../../domain/session/sitting.ts'
import type { Creation } from '../../domain/session/wire.ts'
import { nextRound } from '../../domain/voices/each-group.ts'
import type { ToBegin } from '../../machine/phones-machine.ts'
import { byPhone } from '../../locales/en/by-phone.ts'
import { tagSpoken } from '../../locales/language.ts'
import { newKey, orderId, useOfPhones, useSendToPhones } from './use-phones.ts'
import { session as words } from '../../locales/en/session.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useGive } from '../../ports/use-work.ts'
import { Choices } from '../../ui/choices.tsx'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { SetUpLink } from '../parts/set-up-link.tsx'
import { sizes } from './sizes.ts'
import { useGroups, type Group } from './groups.ts'
import { useHeads } from './run-sheet.tsx'
import { OrganisationWord } from './organisation-word.tsx'
import { useServer } from './use-server.ts'
import { useSend } from './use-sitting.ts'
import { minutesIn, questionsWanted, wantedAtFirst, Which } from './which.tsx'

const paces = ['together', 'own-pace'] as const

/** Before a sitting: how people answer, who they are, what is asked, and how small a group is shown. */
export function Choose() {
  const send = useSend()
  const telling = useRecommended()
  const assessment = useAssessment()
  const groups = useGroups()
  const [door, setDoor] = useState<Door | 'phones'>('hands')
  const [word, setWord] = useState('')
  const [pace, setPace] = useState<Creation['pace']>('together')
  const openTo = useServer(door === 'phones')
  const sendToPhones = useSendToPhones()
  const isBeginning = useOfPhones((snapshot) => snapshot.matches('beginning') || snapshot.matches('keeping'))
  const why = useOfPhones(({ context }) => context.why)
  const [smallest, setSmallest] = useState<Sitting['smallest']>(5)
  const [wanted, want] = useState(() => wantedAtFirst(telling))
  const questions = questionsWanted(wanted, telling, useHeads())
  const led = wanted.which === 'agenda' ? minutesIn(wanted) : undefined
  const isReached = door !== 'phones' || openTo === 'anyone' || openTo === 'key'
  const mayBegin = groups.length > 0 && questions.length > 0 && isReached
  const start = () => {
    if (door === 'phones') {
      const isLed = led !== undefined && pace === 'together'
      const asked = isLed ? everyQuestion(questions, telling) : questions
      const begin = toBegin(asked, telling, groups, { smallest, pace }, assessment)
      const byTime = isLed && { led: { begun: moment(), minutes: led } }
      sendToPhones({ type: 'room.begun', begin: { ...begin, ...byTime, organisationKey: word } })
      return
    }
    send({
      type: 'sitting.begun',
      sitting: begin({
        questions: questions.map((question) => ({ question, before: nextRound(question, assessment) - 1 })),
        door,
        smallest,
        begun: moment(),
        ...(led !== undefined && { minutes: led }),
      }),
    })
  }
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <fieldset className="sitting-part">
        <legend>{words.doorsTitle}</legend>
        <Choices
          name="door"
          chosen={door}
          choose={(value) => setDoor(value as Door | 'phones')}
          choices={[...doors.map((one) => ({ value: one, ...words.doors[one] })), { value: 'phones', ...byPhone.door }]}
        />
        <p className="small soft">{door === 'phones' ? byPhone.seenBy : words.seenBy[door]}</p>
        <p className="small" role="status">
          {openTo === 'nobody' && byPhone.noServer}
        </p>
        {door === 'phones' && isReached && (
          <fieldset>
            <legend>{byPhone.paceTitle}</legend>
            <Choices
              name="pace"
              look="compact row"
              chosen={pace}
              choose={(value) => setPace(value as Creation['pace'])}
              choices={paces.map((one) => ({ value: one, ...byPhone.pace[one] }))}
            />
          </fieldset>
        )}
        {door === 'phones' && openTo === 'key' && <OrganisationWord word={word} say={setWord} />}
      </fieldset>
      <Which wanted={wanted} want={want} />
      <fieldset className="sitting-part">
        <legend>{words.smallestTitle}</legend>
        <Choices
          name="smallest"
          look="compact row"
          chosen={String(smallest)}
          choose={(value) => setSmallest(Number(value) as Sitting['smallest'])}
          choices={sizes.map((size) => ({ value: String(size), say: words.smallest[size] }))}
        />
        <p className="small soft">{words.smallestSay}</p>
      </fieldset>
      <section className="sitting-part" aria-labelledby="groups">
        <h2 id="groups">{words.groupsTitle}</h2>
        <Groups groups={groups} smallest={smallest} />
      </section>
      <p className="pager sitting-part">
        <button type="button" className="btn" disabled={!mayBegin || isBeginning} onClick={start}>
          {isBeginning ? byPhone.beginning : words.begin}
        </button>
        <span className="small" role="status">
          {door === 'phones' && why ? (own<string>(byPhone.whyNot, why) ?? byPhone.whyNot.other) : ''}
        </span>
        {!mayBegin && isReached && <span className="small">{words.beginNot}</span>}
      </p>
    </>
  )
}

const moment = () => new Date().toISOString()

/** First those chosen; phones are told of the rest beforehand, since the plan is made anew on the way. */
const everyQuestion = (first: readonly string[], { content, assessment }: Recommended): readonly string[] => [
  ...new Set([...first, ...questionsAsked(content, assessment).map(({ id }) => id)]),
]

/** What the server is told: the questions in the words of the day, and which groups there are. */
function toBegin(
  questions: readonly string[],
  { content }: Recommended,
  groups: readonly Group[],
  how: Pick<Creation, 'smallest' | 'pace'>,
  assessment: Assessment,
): Omit<ToBegin, 'organisationKey'> {
  const asked = questions.map((id) => byId(content.questions, id))
  return {
    id: orderId(),
    key: newKey(),
    before: Object.fromEntries(questions.map((id) => [id, nextRound(id, assessment) - 1])),
    creation: {
      title: assessment.about.about.title.slice(0, longestLine),
      lang: tagSpoken(),
      groups: groups.map(({ id, name, organisation }) => ({ id, name, organisation })),
      ...how,
      steps: asked.map(({ id, ask, help = '', levels }) => ({ id, ask, help, levels: [...levels] })),
    },
  }
}

/** Who is here, and who of them would be shown as they are. */
function Groups({ groups, smallest }: { readonly groups: readonly Group[]; readonly smallest: number }) {
  const { id, voices } = useAssessment()
  const give = useGive()
  if (groups.length === 0) return <SetUpLink before={words.noGroups} say={words.toSetUp} />
  return (
    <>
      <ul className="heads">
        {groups.map(({ id: voice, name, organisation, people }) => (
          <li key={voice}>
            <label>
              <span>
                <span>{name}</span> {organisation && <span className="soft">{organisation}</span>}
              </span>
              <input
                type="text"
                inputMode="numeric"
                aria-label={words.howMany(name)}
                value={people}
                onChange={({ target }) =>
                  give('voice', 'voices', voice, {
                    ...own(voices, voice)!,
                    people: target.value.replace(/\D/g, '').slice(0, 3),
                  })
                }
              />
              <span className="soft small">{words.here}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="stack small" role="status">
        {wouldBe(groups, smallest).map((say) => (
          <p key={say}>{say}</p>
        ))}
      </div>
      <p className="small">
        <Link href={paths.setUp(id, 'voices')}>{words.changeGroups}</Link>
      </p>
    </>
  )
}

/** What would be shown if all who are here answered. */
function wouldBe(groups: readonly Group[], smallest: number): readonly string[] {
  const name = (id: string) => groups.find((group) => group.id === id)!.name
  const counted = groups.filter(({ people }) => Number(people) > 0)
  const tally = Object.fromEntries(counted.map(({ id, people }) => [id, [Number(people), 0, 0, 0, 0] as const]))
  const { cells } = cellsOf(tally, smallest)
  const shown = cells.flatMap(({ voices }) => voices)
  const alone = cells.filter(({ voices }) => voices.length === 1)
  const pooled = cells.find(({ voices }) => voices.length > 1)
  const small = counted.filter(({ id }) => !shown.includes(id)).map((group) => group.name)
  const unsaid = groups.filter(({ people }) => people === '').map((group) => group.name)
  return [
    counted.length > 0 && (alone.length > 0 ? words.wouldShow(alone.length) : !pooled && words.wouldShowNone),
    pooled && words.wouldBeTogether(pooled.voices.map(name)),
    small.length > 0 && words.tooSmall(small),
    unsaid.length > 0 && words.notCounted(unsaid),
  ].flatMap((say) => say || [])
}
