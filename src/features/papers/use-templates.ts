import { useMemo, useSyncExternalStore } from 'react'
import { emptyPack, overlaid, readPack, type Pack } from '../../papers/pack.ts'
import type { Templates } from '../../papers/templates.ts'
import { packKept, whenPackChanges } from '../../ports/pack.ts'
import { useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'

/** What papers are made by on this device: ours, with what a house has put in their place. */
export function useTemplates(): Pick<Templates, 'templates' | 'bands'> & {
  readonly pack: Pack
  readonly ours: Templates
} {
  const { loadTemplates, loadContent } = useWork()
  const ours = useNeeded(loadTemplates)
  const content = useNeeded(loadContent)
  const kept = useSyncExternalStore(whenPackChanges, packKept)
  return useMemo(() => {
    const read = readPack(kept, content)
    const pack = read.ok ? read.pack : emptyPack
    return { ...overlaid(ours, pack, content), pack, ours }
  }, [ours, kept, content])
}
