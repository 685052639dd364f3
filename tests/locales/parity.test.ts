import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/locales/language.ts'
import { idOf, languageOf, type Overlay } from '../../src/locales/overlay.ts'
import { everyText, folder, kindsInEnglish, sectionsInEnglish } from './english.ts'
import { markOf, parityOf, textsIn, textsOf, type MadeFrom } from './parity.ts'

const hub = {
  start: (domain: string) => `Start with “${domain}”`,
  questions: (count: number) => `${count} question${count === 1 ? '' : 's'}`,
  states: { answered: 'Answered', enough: 'Enough to start' },
}
const questions = [
  { id: 'n1', ask: 'Where does it break?', levels: ['Nobody knows', 'We think so'], domain: 'need' },
  { id: 'n2', ask: 'Who says so?', levels: ['Nobody', 'Somebody'], domain: 'need' },
]

const inWelsh = {
  // Welsh has six forms of a noun's number; English has two.
  questions: (count: number) =>
    `${count} ${{ zero: 'cwestiwn', one: 'cwestiwn', two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' }[new Intl.PluralRules('cy').select(count)]}`,
  states: { answered: 'Atebwyd' },
} satisfies Overlay<typeof hub>
const asked = { n2: { ask: 'Pwy sy’n dweud?', levels: { 1: 'Rhywun' } } } satisfies Overlay<typeof questions>

const english = textsOf({ hub }, { questions })
const other = (more: object = {}) => textsOf({ hub: { ...inWelsh, ...more } }, { questions: asked })
const madeFrom: MadeFrom = Object.fromEntries([...english].map(([place, text]) => [place, markOf(text)]))

describe('a language', () => {
  test('says what it says, by id and field, and leaves the rest in English', () => {
    const welsh = languageOf('cy', { hub: inWelsh }, { questions: asked })
    const said = welsh.words('hub', hub)
    expect([0, 1, 2, 3, 6, 11].map(said.questions)).toEqual([
      '0 cwestiwn',
      '1 cwestiwn',
      '2 gwestiwn',
      '3 chwestiwn',
      '6 chwestiwn',
      '11 cwestiwn',
    ])
    expect(said.start('need')).toBe('Start with “need”')
    expect(said.states).toEqual({ answered: 'Atebwyd', enough: 'Enough to start' })
    expect(welsh.content('questions', questions)).toEqual([
      questions[0],
      { id: 'n2', ask: 'Pwy sy’n dweud?', levels: ['Nobody', 'Rhywun'], domain: 'need' },
    ])
    expect(welsh.content('facts', questions)).toBe(questions)
  })

  test('names what it lacks', () => {
    expect(parityOf(english, other(), madeFrom)).toEqual({
      missing: [
        'words/hub/start',
        'words/hub/states/enough',
        'content/questions/n1/ask',
        'content/questions/n1/levels/0',
        'content/questions/n1/levels/1',
        'content/questions/n2/levels/0',
      ],
      stale: [],
      extra: [],
    })
  })

  test('lacks what it says as in English', () => {
    expect(parityOf(english, other({ states: { answered: 'Answered' } }), madeFrom).missing).toContain(
      'words/hub/states/answered',
    )
  })

  test('names what was made from English that has changed since, a function too', () => {
    const changed = textsIn({ hub: { ...hub, questions: (count: number) => `${count} things to answer` } }, 'words')
    expect(parityOf(changed, other(), madeFrom).stale).toEqual(['words/hub/questions'])
  })

  test('names what is in English no more', () => {
    expect(parityOf(english, other({ gone: 'Wedi mynd' }), madeFrom).extra).toEqual(['words/hub/gone'])
  })
})

test('of content, whatever reads like a sentence stands in a field that people read', () => {
  const sentences = (said: unknown, place: string): readonly string[] => {
    if (typeof said === 'string') return /\s/.test(said) ? [place] : []
    if (typeof said !== 'object' || said === null) return []
    return Object.entries(said instanceof Map ? Object.fromEntries(said) : said).flatMap(([key, one]) =>
      sentences(one, `${place}/${(Array.isArray(said) && idOf(one)) || key}`),
    )
  }
  const read = textsOf({}, kindsInEnglish)
  const isOfOrder = (place: string) => place.startsWith('content/diagramOrder')
  expect(sentences(kindsInEnglish, 'content').filter((place) => !read.has(place) && !isOfOrder(place))).toEqual([])
})

type Folder = { readonly language: Language; readonly words?: object; readonly content?: object }

const codes = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== 'en')

describe.each(codes.map(({ name }) => name))('the language %s', (code) => {
  test('says all that is said in English, and nothing else', async () => {
    const { language, words, content } = (await import(`../../src/locales/${code}/index.ts`)) as Folder
    const english = await everyText()
    if (words && content) {
      const madeFrom = JSON.parse(readFileSync(`${folder}/${code}/made-from.json`, 'utf8')) as MadeFrom
      const other = textsOf(words, content)
      expect(parityOf(english, other, madeFrom)).toEqual({ missing: [], stale: [], extra: [] })
    } else {
      // One that is worked out from the English cannot be old, or say too much.
      const sections = [...(await sectionsInEnglish())].map(([name, one]) => [name, language.words(name, one)])
      const kinds = Object.entries(kindsInEnglish).map(([kind, rows]) => [
        kind,
        language.content(kind, rows as unknown),
      ])
      const other = textsOf(Object.fromEntries(sections), Object.fromEntries(kinds))
      const { missing } = parityOf(english, other, {})
      expect(missing.filter((place) => /[A-Za-z]/.test(english.get(place)!))).toEqual([])
    }
  })
})
