import type { RungAnswer } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'
import type { Rung } from '../../domain/content.ts'
import { ladder } from '../../locales/en/ladder.ts'
import { present as words } from '../../locales/en/present.ts'
import { useAssessment, useGive } from '../../ports/use-work.ts'
import { ChoiceScreen } from './choice-screen.tsx'

/** A rung of the ladder: how far it was looked at. What was left over is written on the page, and not shown. */
export function RungScreen({ rung }: { readonly rung: Rung }) {
  const record = own(useAssessment().ladder, rung.id)
  const give = useGive()
  const looked = record?.looked
  return (
    <ChoiceScreen<RungAnswer['looked']>
      eyebrow={rung.name}
      ask={rung.ask}
      options={ladder.looked.map((say, at) => ({ value: at as 0, say }))}
      unknown={{ value: 'unknown', say: ladder.unknown }}
      chosen={looked}
      choose={(value) => give('ladder', 'ladder', rung.id, { leftOver: '', evidence: [], ...record, looked: value })}
      note={typeof looked === 'number' && looked > 0 && words.onThePage}
    />
  )
}
