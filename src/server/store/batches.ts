/** How long the first of a batch waits for others, in ms: an answer more in one commit costs a fiftieth of one alone. */
const gathering = 8

type Waiting<In, Out> = {
  readonly one: In
  readonly resolve: (out: Out) => void
  readonly reject: (error: unknown) => void
}

/** Does many as one. The next batch leaves when the last has landed, and at the earliest some ms after its first was given. */
export function batching<In, Out>(
  send: (all: readonly In[]) => Promise<readonly Settled<Out>[]>,
): (one: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = []
  let first = 0
  let isOut = false

  async function leave() {
    const batch = waiting
    waiting = []
    try {
      const outcomes = await send(batch.map(({ one }) => one))
      for (const [at, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[at]!
        if ('failed' in outcome) reject(outcome.failed)
        else resolve(outcome.done)
      }
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
    isOut = false
    if (waiting.length) soon()
  }
  function soon() {
    isOut = true
    setTimeout(() => void leave(), Math.max(0, first + gathering - performance.now()))
  }
  return (one) =>
    new Promise((resolve, reject) => {
      if (!waiting.length) first = performance.now()
      waiting.push({ one, resolve, reject })
      if (!isOut) soon()
    })
}

export type Settled<T> = { readonly done: T } | { readonly failed: unknown }
