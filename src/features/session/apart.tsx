import { useMemo } from 'react'
import { whatHangs } from '../../domain/diagram/what-if.ts'
import type { FullQuestion } from '../../domain/content.ts'
import type { Looked } from '../../domain/records/fields.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { areApart, groupsDiffer } from '../../domain/voices/groups-differ.ts'
import { agenda } from '../../locales/en/agenda.ts'
import { session } from '../../locales/en/session.ts'
import { useRecommended } from '../parts/recommended.ts'
import { keyOf } from '../parts/key-of.ts'
import { DissentForm } from './dissent-form.tsx'

const { apart: words } = session

type Props = { readonly question: FullQuestion; readonly round: RoundShown }

/** People stand two steps apart or more: whether it matters who is right, and each side's reason. */
export function Apart({ question, round }: Props) {
  const { assessment, content } = useRecommended()
  const sides = sidesOf(round)
  const isOfGroups = groupsDiffer(question, assessment)
  const hangs = useMemo(
    () => (isOfGroups ? whatHangs(assessment, content).find(({ id }) => id === question.id) : undefined),
    [isOfGroups, assessment, content, question.id],
  )
  if (sides.length === 0) return null
  const reasons = (
    <div className="sides">
      {sides.map((level) => (
        <section key={level} aria-label={words.side(keyOf(Number(level)))}>
          <h3>
            <b className="key-of">{keyOf(Number(level))}</b> <span>{question.levels[Number(level)]}</span>
          </h3>
          <DissentForm question={question} round={round} level={level} />
        </section>
      ))}
    </div>
  )
  if (!isOfGroups)
    return (
      <details className="sitting-part">
        <summary>{words.within}</summary>
        {reasons}
      </details>
    )
  return (
    <section className="sitting-part" aria-labelledby="apart">
      <h2 id="apart">{words.title}</h2>
      {hangs && <p className="lead">{upper(agenda.differs[hangs.decides])}</p>}
      {reasons}
    </section>
  )
}

/** The two ends of what was said, where they are far apart. */
export function sidesOf({ cells }: RoundShown): readonly Looked[] {
  const said = ([0, 1, 2, 3] as const).filter((at) => cells.some(({ counts }) => counts[at] > 0))
  return areApart(said) ? [said[0]!, said.at(-1)!] : []
}

const upper = (say: string): string => say.charAt(0).toUpperCase() + say.slice(1)
