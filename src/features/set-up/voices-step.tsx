import { useState } from 'react'
import { own } from '../../domain/own.ts'
import { common } from '../../locales/en/common.ts'
import { room as words } from '../../locales/en/room.ts'
import { useAssessment, useGive } from '../../ports/use-work.ts'
import { Said } from '../../ui/said.tsx'
import { Title } from '../../ui/title.tsx'
import { VoiceForm } from './voice-form.tsx'

/** Who is in the room, and who is missing: groups and organisations, never names. */
export function VoicesStep() {
  const { voices } = useAssessment()
  const give = useGive()
  const [removed, setRemoved] = useState<{ readonly id: string; readonly group: string }>()
  const rows = Object.entries(voices)
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <Said about={removed && !own(voices, removed.id) ? removed.id : undefined}>
        <p>{removed && words.removed(removed.group)}</p>
      </Said>
      {rows.length === 0 && <p className="section soft">{words.none}</p>}
      <dl className="summary section">
        {rows.map(([id, voice]) => (
          <div key={id}>
            <dt>{voice.group}</dt>
            <dd>
              <span>{[voice.organisation, words.kinds[voice.kind]].filter(Boolean).join('. ')}</span>
              <label className="choice tick">
                <input
                  type="checkbox"
                  checked={voice.present}
                  onChange={(event) => give('voice', 'voices', id, { ...voice, present: event.target.checked })}
                />
                <span>
                  {words.present}
                  <span className="sr">{`: ${voice.group}`}</span>
                </span>
              </label>
              <label className="choice tick">
                <input
                  type="checkbox"
                  checked={voice.isAffected}
                  onChange={(event) => give('voice', 'voices', id, { ...voice, isAffected: event.target.checked })}
                />
                <span>
                  {words.affected}
                  <span className="sr">{`: ${voice.group}`}</span>
                </span>
              </label>
              <label className="number-of">
                <span>{words.howMany}</span>
                <span className="sr">{`: ${voice.group}`}</span>
                <input
                  inputMode="numeric"
                  value={voice.people}
                  onChange={(event) =>
                    give('voice', 'voices', id, { ...voice, people: event.target.value.replace(/\D/g, '').slice(0, 3) })
                  }
                />
              </label>
            </dd>
            <dd className="do">
              <button
                type="button"
                className="link"
                onClick={() => {
                  give('voice', 'voices', id, undefined)
                  setRemoved({ id, group: voice.group })
                }}
              >
                {common.remove}
                <span className="sr">{`: ${voice.group}`}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {rows.length > 0 && !rows.some(([, { kind, present }]) => kind === 'people' && present) && (
        <p className="warning-text">{words.nobodyOfThePeople}</p>
      )}
      <VoiceForm />
    </>
  )
}
