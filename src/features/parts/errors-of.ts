import type * as z from 'zod/mini'

/** The first thing that is wrong with each field of a form with one level of fields. */
export type Errors<Fields> = { readonly [Field in keyof Fields]?: { readonly type: string; readonly message: string } }

export function errorsOf<Fields>(schema: z.ZodMiniType<Fields>, values: unknown): Errors<Fields> {
  const { issues = [] } = schema.safeParse(values).error ?? {}
  const first = issues.filter(({ path }, at) => issues.findIndex((one) => one.path[0] === path[0]) === at)
  const errors = first.map(({ path, code, message }) => [path[0], { type: code ?? 'custom', message }])
  return Object.fromEntries(errors) as Errors<Fields>
}
