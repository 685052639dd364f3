import { useSyncExternalStore, type ReactNode } from 'react'

const roomy = '(min-width: 40em)'

/** A long part that stands open where there is room, and is one tap away on a phone or at high zoom. */
export function FoldWhenNarrow({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  const isRoomy = useSyncExternalStore(
    watch,
    () => matchMedia(roomy).matches,
    () => true,
  )
  if (isRoomy) return children
  return (
    <details className="part">
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

function watch(changed: () => void): () => void {
  const query = matchMedia(roomy)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
