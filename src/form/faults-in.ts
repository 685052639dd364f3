import type * as z from 'zod/mini'

/** What is wrong with a field: `type` as the schema names it, `message` in its own word. */
export type FieldFault = { readonly type: string; readonly message: string }

/** The check of fields by a schema of `domain`: of each field the first thing that is wrong. */
export function faultsIn(schema: z.ZodMiniType, values: unknown): ReadonlyMap<string, FieldFault> {
  const faults = new Map<string, FieldFault>()
  for (const { path, code, message } of schema.safeParse(values).error?.issues ?? []) {
    const field = String(path[0])
    if (!faults.has(field)) faults.set(field, { type: code ?? 'custom', message })
  }
  return faults
}
