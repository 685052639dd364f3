import { graphOf } from '../../../src/domain/grid/graph.ts'
import type { Grid } from '../../../src/domain/grid/grid.ts'
import { ladder } from '../../../src/domain/grid/rungs.ts'

const times = 9

/** The whole ladder of a grid, as soon as the worker has started and then again and again: milliseconds of each. */
addEventListener('message', ({ data }: MessageEvent<Grid>) => {
  const took = Array.from({ length: 1 + times }, () => {
    const from = performance.now()
    ladder(graphOf(data))
    return performance.now() - from
  })
  postMessage(took)
})
