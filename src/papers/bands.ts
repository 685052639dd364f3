import * as z from 'zod/mini'
import { number } from './any-number.ts'

/** How a likelihood and a consequence come to a band: data, that a house may put its own in place of. */
export type Bands = {
  /** Up to and with which product, and what it is called; the last has no end. */
  readonly bands: readonly { readonly upTo: number; readonly say: string }[]
  /** Above this product a second stage is needed. */
  readonly secondStageAbove: number
}

/** Looked up, and nothing else is worked out. `likely` and `bad` are from 1 to 5. */
export function ratingOf(likely: number, bad: number, { bands, secondStageAbove }: Bands) {
  const product = likely * bad
  const band = bands.find(({ upTo }) => product <= upTo) ?? bands.at(-1)!
  return { product, band: band.say, needsSecondStage: product > secondStageAbove }
}

/** Bands that a house has put in place of ours: products that rise, each with a word. */
export const bandsForm: z.ZodMiniType<Bands> = z.strictObject({
  bands: z.array(z.strictObject({ upTo: number, say: z.string().check(z.minLength(1), z.maxLength(60)) })).check(
    z.minLength(1),
    z.maxLength(10),
    z.refine((bands) => bands.every(({ upTo }, at) => at === 0 || upTo > bands[at - 1]!.upTo)),
  ),
  secondStageAbove: number,
})
