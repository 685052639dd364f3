import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Content } from '../../src/domain/content.ts'
import { checked } from '../../src/domain/named.ts'
import { smallContent } from '../fixtures/small-content.ts'

const { named, routing } = smallContent
const withNamed = (more: Partial<Content['named']>): Content => ({ ...smallContent, named: { ...named, ...more } })

describe('a content is checked when it is loaded', () => {
  test('and is what it was, where it has all that it names', () => {
    expect(checked(smallContent)).toBe(smallContent)
    expect(checked(content)).toBe(content)
  })

  test.each<[string, Content]>([
    ['named.steering[1] names the fact "cause", which is not there', withNamed({ steering: ['gap-kind', 'cause'] })],
    [
      'named.saving.stands names the test "stands", which is not there',
      withNamed({ saving: { ...named.saving, stands: 'stands' } }),
    ],
    [
      'named.oneSetting.fact names the fact "setting", which is not there',
      withNamed({ oneSetting: { fact: 'setting', is: [] } }),
    ],
    [
      'named.saving.wanted.is names the option "sure", which is not there',
      withNamed({ saving: { ...named.saving, wanted: { fact: 'saving', is: ['hoped', 'sure'] } } }),
    ],
    [
      'routing "know-how" names the form "trian", which is not there',
      { ...smallContent, routing: [{ ...routing[0]!, forms: ['trian'] }] },
    ],
    [
      'routes names the route "pilot", which is not there',
      { ...smallContent, routes: smallContent.routes.filter(({ id }) => id !== 'pilot') },
    ],
    [
      '0 questions hold the ladder, and one has to',
      { ...smallContent, questions: smallContent.questions.filter(({ holdsLadder }) => !holdsLadder) },
    ],
  ])('an id that it lacks is an error with its place: %s', (problem, broken) => {
    expect(() => checked(broken)).toThrow(problem)
  })

  test('says all that is wrong at once', () => {
    expect(() => checked(withNamed({ steering: ['one', 'two'] }))).toThrow(/"one".*"two"/)
  })
})
