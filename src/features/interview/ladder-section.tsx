import { use } from 'react'
import type { RungAnswer } from '../../domain/assessment.ts'
import type { Rung } from '../../domain/content.ts'
import { useWords } from '../../locales/words.ts'
import { useAssessment, useGive, useWork } from '../../machine/work.ts'
import { CheckedText } from '../parts/checked-text.tsx'
import { EvidenceOfAnswer } from './evidence-of-answer.tsx'

const blank: RungAnswer = { looked: 'unknown', leftOver: '', evidence: [] }

/** The proof ladder, up to the rung below a new role: how far each was looked at, and what was left over. */
export function LadderSection() {
  const { interview } = useWords()
  const ladder = use(useWork().loadLadder())
  return (
    <section className="section q-section">
      <h2>{interview.ladder.title}</h2>
      <p className="soft">{interview.ladder.hint}</p>
      <ol className="rows rung-rows">
        {ladder.slice(0, -1).map((rung) => (
          <RungFields rung={rung} key={rung.id} />
        ))}
      </ol>
    </section>
  )
}

function RungFields({ rung }: { readonly rung: Rung }) {
  const { ladder: words } = useWords().interview
  const record = useAssessment().ladder[rung.id]
  const value = record ?? blank
  const give = useGive()
  const set = (given: Partial<RungAnswer>) => give('ladder', 'ladder', rung.id, { ...value, ...given })
  return (
    <li className={value.evidence.length > 0 ? 'may-break' : undefined}>
      <h3>{rung.name}</h3>
      <div className="body wide">
        <fieldset>
          <legend>{rung.ask}</legend>
          <div className="choices row">
            {words.looked.map((say, at) => (
              <label className="choice" key={say}>
                <input
                  type="radio"
                  name={`rung-${rung.id}`}
                  checked={value.looked === at}
                  onChange={() => set({ looked: at as 0 })}
                />
                <span>{say}</span>
              </label>
            ))}
            <label className="choice">
              <input
                type="radio"
                name={`rung-${rung.id}`}
                checked={record?.looked === 'unknown'}
                onChange={() => set({ looked: 'unknown' })}
              />
              <span>{words.unknown}</span>
            </label>
          </div>
        </fieldset>
        {typeof value.looked === 'number' && value.looked > 0 && (
          <>
            <CheckedText
              id={`left-over-${rung.id}`}
              label={words.leftOver}
              hint={words.leftOverHint}
              rows={2}
              value={value.leftOver}
              keep={(leftOver) => set({ leftOver })}
            />
            <EvidenceOfAnswer
              of={`ladder-${rung.id}`}
              title={words.evidence}
              attached={value.evidence}
              attach={(evidence) => set({ evidence })}
            />
          </>
        )}
      </div>
    </li>
  )
}
