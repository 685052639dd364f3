import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkedBy } from '../../../src/features/parts/checked-by.ts'

const schema = z.object({
  what: z.string().check(z.minLength(1, 'empty'), z.maxLength(3, 'long')),
  by: z.string().check(z.regex(/^\d*$/, 'date')),
})
const check = (values: { what: string; by: string }) =>
  checkedBy(schema)(values, undefined, { fields: {}, shouldUseNativeValidation: false })

test('gives what was typed where all is well', () => {
  expect(check({ what: 'do', by: '1' })).toEqual({ values: { what: 'do', by: '1' }, errors: {} })
})

test('says of each field what is wrong with it', () => {
  expect(check({ what: '', by: 'x' })).toMatchObject({
    values: {},
    errors: { what: { message: 'empty' }, by: { message: 'date' } },
  })
})
