import * as z from 'zod/mini'

/** Any number. What zod has for it would be part of the first load for little. */
export const number = z.unknown().check(z.refine((value) => typeof value === 'number')) as z.ZodMiniType<number>
