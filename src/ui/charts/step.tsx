import type { Ink } from './ink.tsx'

const fill = ['nothing', 'talk', 'back', 'proof'] as const

/** One step of a stair, filled as far as it was looked into. Its width comes from its place in the stair. */
export const Step = ({ ink }: { readonly ink: Ink }) => (
  <svg className="step" aria-hidden="true" focusable="false">
    <rect className={fill[ink]} />
  </svg>
)
