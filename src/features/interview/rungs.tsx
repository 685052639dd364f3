import { own } from '../../domain/own.ts'
import { blankRung, type RungAnswer } from '../../domain/assessment.ts'
import type { Rung } from '../../domain/content.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { interview } from '../../locales/en/interview.ts'
import { ladder as words } from '../../locales/en/ladder.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { takesDigits } from '../../ui/digits.ts'
import { Row } from '../../ui/row.tsx'
import { LeftOverAt } from '../parts/figures-at.tsx'
import { EvidenceOfAnswer } from '../parts/evidence-of-answer.tsx'

/** The rungs of the proof ladder, up to the one below a new role: how far each was looked at, and what was left over. */
export function Rungs() {
  const rungs = useNeeded(useWork().loadLadder)
  return (
    <ol className="rows rung-rows">
      {rungs.slice(0, -1).map((rung) => (
        <RungFields rung={rung} key={rung.id} />
      ))}
    </ol>
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
      <div className="rung-head">
        <h2 id={`rung-${rung.id}`}>{rung.name}</h2>
        <p id={`rung-${rung.id}-ask`}>{rung.ask}</p>
      </div>
      <div
        role="radiogroup"
        className="choices compact row small"
        aria-labelledby={`rung-${rung.id} rung-${rung.id}-ask`}
        {...takesDigits}
      >
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
            data-zero
            onChange={() => set({ looked: 'unknown' })}
          />
          <span>{words.unknown}</span>
        </label>
      </div>
      {typeof value.looked === 'number' && value.looked > 0 && (
        <Row
          level={3}
          name={words.leftOver}
          says={value.leftOver}
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
          <LeftOverAt rung={rung.id} text={value.leftOver} write={(leftOver) => set({ leftOver })} />
          <EvidenceOfAnswer
            of={`ladder-${rung.id}`}
            title={words.evidence}
            attached={value.evidence}
            attach={(evidence) => set({ evidence })}
          />
        </Row>
      )}
    </li>
  )
}
