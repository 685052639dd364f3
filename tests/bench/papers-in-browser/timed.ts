import type { Paper } from '../../../src/papers/paper.ts'

/** How long something takes in the page, in milliseconds, what it fetches included. */
async function timed(make: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await make()
  return performance.now() - from
}

Object.assign(window, {
  ours: (paper: Paper, id: string) =>
    timed(async () => {
      const [{ formats }, { drawLadder }] = await Promise.all([
        import('../../../src/exports/paper/formats.ts'),
        import('../../../src/exports/paper/ladder-picture.ts'),
      ])
      await formats.find((one) => one.id === id)!.make(paper, drawLadder)
    }),
  peer: (template: number[], data: object) =>
    timed(async () => {
      const { TemplateHandler } = await import('easy-template-x')
      const file = new Blob([new Uint8Array(template)])
      await new TemplateHandler().process(file, data as Record<string, never>)
    }),
})
