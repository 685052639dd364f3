import type { ComponentType } from 'react'
import { own } from '../../domain/own.ts'
import { recommendation as words } from '../../locales/en/recommendation.ts'
import type { Purpose, Section, SectionId } from '../../report/blocks.ts'
import { gistOf } from '../../report/plain.ts'
import { views, type View } from '../../report/views.ts'
import { Row } from '../../ui/row.tsx'
import { Differed } from './differed.tsx'
import { EvidenceMap } from './evidence-map.tsx'
import { Lines } from './lines.tsx'
import { Moves } from './moves.tsx'
import { PlansAndMoney } from './plans-and-money.tsx'
import { Readings } from './readings.tsx'
import { Rows } from './rows.tsx'
import { runsOf } from './runs.ts'
import { ToAgenda } from './to-agenda.tsx'

type Props = { readonly section: Section }

/** Sections that are drawn in a way of their own; all others are rows. */
const drawn: { readonly [section in SectionId]?: ComponentType<Props> } = {
  map: EvidenceMap,
  readings: Readings,
  plans: PlansAndMoney,
  'no-regret': Moves,
  differed: Differed,
  'find-out': ToAgenda,
}

const view: View = views.page
const isInLines = ({ id }: Section): boolean => view[id]?.folds === 'each'

type Led = { readonly purpose: Purpose; readonly sections: readonly Section[] }

/** What a reader came for, by name and by place. Where it has no name of its own, its first section gives it both. */
export const nameOf = ({ purpose, sections }: Led): { readonly title: string; readonly place: string } => {
  const title = own<string>(words.purposes, purpose)
  return title ? { title, place: purpose } : { title: sections[0]!.title, place: sections[0]!.id }
}

/** What a reader came for, with its sections in their order: a line each, or lines of their own. */
export function LedPart({ purpose, sections }: Led) {
  const { title, place } = nameOf({ purpose, sections })
  return (
    <section className="led" aria-labelledby={place}>
      <h2 id={place} tabIndex={-1}>
        {title}
      </h2>
      {runsOf(sections, (one, before) => !isInLines(one) && !isInLines(before)).map((run) => {
        const [first] = run
        if (isInLines(first)) return <InLines section={first} isNamed={first.id === place} key={first.id} />
        return (
          <div className="fold-rows" key={first.id}>
            {run.map((section) => (
              <InOneLine section={section} key={section.id} />
            ))}
          </div>
        )
      })}
    </section>
  )
}

/** Lines under the name of their section, unless that stands above them already. */
function InLines({ section, isNamed }: Props & { readonly isNamed: boolean }) {
  const { id, title, intro } = section
  if (isNamed)
    return (
      <>
        <Intro say={intro} />
        <Lines section={section} level={3} />
      </>
    )
  return (
    <section aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <Intro say={intro} />
      <Lines section={section} level={4} />
    </section>
  )
}

function InOneLine({ section }: Props) {
  const { id, title, intro, blocks } = section
  const Drawn = drawn[id] ?? Rows
  const count = own<(count: number) => string>(words.counted, id)
  return (
    <Row id={id} name={title} says={gistOf(section)} count={count?.(blocks.length)} level={3} isRead>
      <Intro say={intro} />
      <Drawn section={section} />
    </Row>
  )
}

const Intro = ({ say }: { readonly say: readonly string[] }) =>
  say.length > 0 && (
    <p className="small soft what-for">
      {say.map((one) => (
        <span key={one}>{`${one} `}</span>
      ))}
    </p>
  )
