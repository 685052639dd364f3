import { Fragment } from 'react'
import { Link } from 'wouter'
import type { Point } from '../parts/points.ts'

/** The answers behind something, by their short names, in one line; a fact with what was chosen. */
export const PointLinks = ({ points }: { readonly points: readonly Point[] }) =>
  points.map(({ id, say, to, chosen }, at) => (
    <Fragment key={id}>
      {at > 0 && <span>{', '}</span>}
      <Link href={to}>{say}</Link>
      {chosen && <span>{` “${chosen}”`}</span>}
    </Fragment>
  ))
