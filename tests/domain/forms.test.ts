import { describe, expect, test } from 'vitest'
import { fitted, formsInOrder, formsRemoved, routingRow } from '../../src/domain/forms.ts'
import { aReading } from '../fixtures/readings.ts'
import { smallContent } from '../fixtures/small-content.ts'

const knowHow = smallContent.routing[0]
const ids = (forms: ReturnType<typeof formsInOrder>) => forms.map(({ id }) => id)

describe('the row of the routing table', () => {
  test('is the first that holds', () => {
    expect(routingRow(smallContent, aReading({ facts: { 'gap-kind': ['joining-up'] } }))!.id).toBe('joining-up')
    expect(routingRow(smallContent, aReading({ facts: { 'gap-kind': ['joining-up', 'know-how'] } }))!.id).toBe(
      'know-how',
    )
  })

  test('is none while the kind of gap is open, or is of no row', () => {
    expect(routingRow(smallContent, aReading({}))).toBeUndefined()
    expect(routingRow(smallContent, aReading({ facts: { 'gap-kind': ['system'] } }))).toBeUndefined()
  })
})

describe('the forms of a route', () => {
  test('are those the row names, in its order, then others that fit', () => {
    const reading = aReading({ levels: { novelty: 2 } })
    expect(ids(formsInOrder('existing-roles', knowHow, smallContent, reading))).toEqual(['train', 'swap', 'redescribe'])
  })

  test('are only those that fit where no row holds', () => {
    expect(ids(formsInOrder('existing-roles', undefined, smallContent, aReading({ levels: { novelty: 2 } })))).toEqual([
      'redescribe',
    ])
    expect(ids(formsInOrder('existing-roles', undefined, smallContent, aReading({})))).toEqual([])
  })

  test('are each named once', () => {
    const reading = aReading({ facts: { 'gap-kind': ['know-how'] } })
    expect(ids(formsInOrder('new-role', knowHow, smallContent, reading))).toEqual(['post'])
  })

  test('that fit a second kind of gap come last, and never alone', () => {
    const [first] = smallContent.facts.filter(({ id }) => id === 'gap-kind')
    const second = { ...first!, id: 'second-gap', secondOf: 'gap-kind' }
    const [post] = smallContent.forms.filter(({ id }) => id === 'post')
    const forJoining = {
      ...post!,
      id: 'joiner',
      route: 'existing-roles',
      fits: { fact: 'gap-kind', is: 'joining-up' },
    } as const
    const content = {
      ...smallContent,
      facts: [...smallContent.facts, second],
      forms: [forJoining, ...smallContent.forms],
    }
    const [both, alone] = [['know-how'], []].map((kind) =>
      aReading({ facts: { 'gap-kind': kind, 'second-gap': ['joining-up'] } }),
    )
    expect(ids(formsInOrder('existing-roles', knowHow, content, both!))).toEqual(['train', 'swap', 'joiner'])
    expect(ids(formsInOrder('existing-roles', undefined, content, alone!))).toEqual([])
  })

  test('leave out one that something known takes away, and keep one where that is open', () => {
    const low = aReading({ levels: { trust: 1 } })
    expect(ids(formsInOrder('existing-roles', knowHow, smallContent, low))).toEqual(['train'])
    expect(formsRemoved(knowHow, smallContent, low).map(({ form, because }) => [form.id, because])).toEqual([
      ['swap', 'Trust comes first.'],
    ])
    expect(formsRemoved(knowHow, smallContent, aReading({}))).toEqual([])
    expect(formsRemoved(undefined, smallContent, low)).toEqual([])
  })

  test('are taken away without a reason where the content gives none', () => {
    const [, swap] = smallContent.forms
    const { notBecause: _, ...silent } = swap!
    const content = { ...smallContent, forms: [silent] }
    expect(formsRemoved(knowHow, content, aReading({ levels: { trust: 1 } }))).toEqual([{ form: silent, because: '' }])
  })

  test('carry what each still needs', () => {
    const reading = aReading({ levels: { money: 1 } })
    const [train] = fitted(formsInOrder('existing-roles', knowHow, smallContent, reading), reading)
    expect(train!.needs.map(({ verdict }) => verdict)).toEqual(['open'])
  })
})
