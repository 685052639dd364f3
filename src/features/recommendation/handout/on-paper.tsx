import { useMemo } from 'react'
import { useLoaded } from '../../../ports/use-loaded.ts'
import { useWork } from '../../../ports/use-work.ts'
import { usePrinting } from '../../../ui/printing.ts'
import { useRecommended } from '../../parts/recommended.ts'
import { CitedContext, citedBy } from './cited.tsx'
import { Handout } from './handout.tsx'

/** The handout, while it is printed: it then takes the place of the page it stands on. */
export function OnPaper() {
  const isPrinting = usePrinting()
  const { loadLibrary } = useWork()
  const library = useLoaded(loadLibrary)
  const telling = useRecommended()
  const cited = useMemo(() => citedBy(telling, library), [telling, library])
  if (!isPrinting) return null
  return (
    <CitedContext value={cited}>
      <Handout />
    </CitedContext>
  )
}
