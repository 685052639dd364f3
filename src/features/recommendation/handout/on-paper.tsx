import { useMemo } from 'react'
import type { Library } from '../../../domain/content.ts'
import { dateSay } from '../../../locales/dates.ts'
import { useLoaded } from '../../../ports/use-loaded.ts'
import { useWork } from '../../../ports/use-work.ts'
import { views } from '../../../report/views.ts'
import { usePrinting, useWithoutFoot } from '../../../ui/printing.ts'
import { useRecommended } from '../../parts/recommended.ts'
import { useReport } from '../../parts/use-report.ts'
import { citedBy } from './cited.tsx'
import { Handout } from './handout.tsx'

/** The handout, while it is printed: it then takes the place of the page it stands on. */
export function OnPaper() {
  const isPrinting = usePrinting()
  const library = useLoaded(useWork().loadLibrary)
  return isPrinting && <Paper library={library} />
}

function Paper({ library }: { readonly library: Library | undefined }) {
  useWithoutFoot()
  const { today } = useWork()
  const told = useReport(useRecommended(), views.paper)
  const cited = useMemo(() => citedBy(told, library), [told, library])
  return <Handout report={told} cited={cited} printed={dateSay(today())} />
}
