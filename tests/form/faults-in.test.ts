import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { faultsIn } from '../../src/form/faults-in.ts'

const schema = z.object({
  what: z.string().check(z.minLength(1, 'empty'), z.maxLength(3, 'long')),
  by: z.string().check(z.regex(/^\d*$/, 'date')),
})
const check = (values: { what: string; by: string }) =>
  [...faultsIn(schema, values)].map(([field, { message }]) => [field, message])

test('finds nothing where all is well', () => {
  expect(check({ what: 'do', by: '1' })).toEqual([])
})

test('says of each field what is wrong with it', () => {
  expect(check({ what: '', by: 'x' })).toEqual([
    ['what', 'empty'],
    ['by', 'date'],
  ])
})
