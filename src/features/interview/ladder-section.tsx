import { own } from '../../domain/own.ts'
import { blankRung, type RungAnswer } from '../../domain/assessment.ts'
import type { Rung } from '../../domain/content.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { interview } from '../../locales/en/interview.ts'
import { ladder as words } from '../../locales/en/ladder.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Row } from '../../ui/row.tsx'
import { EvidenceOfAnswer } from './evidence-of-answer.tsx'

/** The proof ladder, up to the rung below a new role: how far each was looked at, and what was left over. */
export function LadderSection() {
  const rungs = useNeeded(useWork().loadLadder)
  return (
    <section className="q-section the-ladder">
      <h2>{words.title}</h2>
      <p className="soft">{words.hint}</p>
      <ol className="rows rung-rows">
        {rungs.slice(0, -1).map((rung) => (
          <RungFields rung={rung} key={rung.id} />
        ))}
      </ol>
    </section>
  )
}

function RungFields({ rung }: { readonly rung: Rung }) {
  const record = own(useAssessment().ladder, rung.id)
  const value = record ?? blankRung
  const give = useGive()
  const set = (given: Partial<RungAnswer>, from?: Partial<RungAnswer>) =>
    give('ladder', 'ladder', rung.id, { ...value, ...given }, from)
  return (
    <li className={value.evidence.length > 0 ? 'may-break' : undefined}>
      <h3>{rung.name}</h3>
      <div className="body wide">
        <fieldset>
          <legend>{rung.ask}</legend>
          <div className="choices compact row small">
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
          <Row
            level={4}
            name={words.leftOver}
            says={value.leftOver || interview.more.none}
            count={value.evidence.length > 0 ? interview.more.items(value.evidence.length) : interview.more.add}
          >
            <CheckedText
              id={`left-over-${rung.id}`}
              of={`ladder ${rung.id}`}
              label={<span className="sr">{words.leftOver}</span>}
              hint={words.leftOverHint}
              rows={2}
              value={value.leftOver}
              keep={(leftOver, from) => set({ leftOver }, { leftOver: from })}
            />
            <EvidenceOfAnswer
              of={`ladder-${rung.id}`}
              title={words.evidence}
              attached={value.evidence}
              attach={(evidence) => set({ evidence })}
            />
          </Row>
        )}
      </div>
    </li>
  )
}
