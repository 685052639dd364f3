import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { recommendationAsJson, recommendationJson } from '../../src/exports/recommendation-json.ts'
import { listSay } from '../../src/locales/lists.ts'
import type { Block, SectionId } from '../../src/report/blocks.ts'
import { textIn } from '../../src/report/plain.ts'
import { seenBy, views } from '../../src/report/views.ts'
import { en } from '../fixtures/every-word.ts'
import { reported, toldCases } from '../fixtures/reports.ts'

const told = toldCases['own words and notes']!
const blocksIn = (section: SectionId, assessment: Assessment = told): readonly Block[] =>
  reported(assessment).sections.find(({ id }) => id === section)?.blocks ?? []
const tagIn = ({ tags }: Block, key: string) => tags.find((one) => one.key === key)?.say
const namesIn = ({ parts }: Block, key: string) =>
  parts.flatMap((part) => (part.key === key && part.kind === 'answers' ? part.answers.map(({ name }) => name) : []))

test('an item of evidence has one number, whatever order a file or a device keeps them in', () => {
  const { evidence } = told
  const turned = { ...told, evidence: Object.fromEntries(Object.entries(evidence).reverse()) }
  const numbers = (assessment: Assessment) =>
    blocksIn('evidence', assessment).map((block) => [block.id, tagIn(block, 'number')])
  expect(Object.keys(evidence).length).toBeGreaterThan(1)
  expect(numbers(turned)).toEqual(numbers(told))
})

describe('what the team says in its own words', () => {
  test('comes first of all that is folded out, and nothing is told where nothing is said', () => {
    const ids = reported(told).sections.map(({ id }) => id)
    expect(ids.indexOf('own-words')).toBe(ids.indexOf('ladder') + 1)
    expect(blocksIn('own-words', toldCases['nothing said'])).toEqual([])
  })

  test('is only said, until an item of its own with a source and a date is behind it', () => {
    const known = blocksIn('own-words').map((block) => [block.id, tagIn(block, 'known')])
    expect(known).toEqual([
      ['own-words/gap-in-short', en.decision.basis[2]],
      ['own-words/people-and-numbers', en.decision.basis[1]],
      ['own-words/objectives', en.decision.basis[1]],
    ])
  })

  test('leads to its question, also where that is answered plan by plan', () => {
    const at = blocksIn('own-words').map(({ ref }) => ref?.id)
    expect(at).toEqual(['n4-gap', 'n3-size-and-mix', 'n12-does-it-help--existing-roles'])
  })

  test('leads nowhere where it is asked with no question, and leaves out what is judged for a paper', () => {
    const rows = { 'row-1': { risk: 'Nobody applies', likelihood: '4' } }
    const judged = { ...told.ownWords['gap-in-short']!, text: '', rows: { safe: { effect: 'Fewer falls' } } }
    const risks = { ...judged, evidence: [], rows }
    const blocks = blocksIn('own-words', { ...told, ownWords: { 'own-risks': risks, quality: judged } })
    expect(blocks.map(({ id, ref }) => [id, ref])).toEqual([['own-words/own-risks', undefined]])
    expect(textIn(blocks[0]!.parts, 'row-1')).toBe('Risk: Nobody applies · How likely: 4 Likely')
  })

  test('names a row that has a name, or the group it is of', () => {
    const said = { ...told.ownWords['gap-in-short']!, text: '', evidence: [] }
    const ownWords = {
      accountable: { ...said, rows: { managed: { post: 'Ward manager' }, accountable: { post: 'Director' } } },
      'what-they-said': { ...said, rows: { nurses: { said: 'Too late.' } } },
    }
    const voices = {
      nurses: { group: 'Nurses', organisation: '', kind: 'front-line', present: false, people: '', isAffected: true },
    } as const
    const lines = blocksIn('own-words', { ...told, ownWords, voices }).map(({ short }) => short?.says)
    expect(lines).toEqual(['Answers for it: Director. Manages the people who do it: Ward manager', 'Nurses: Too late.'])
  })

  test('tells each row in one line', () => {
    const people = blocksIn('own-words').find(({ id }) => id.endsWith('people-and-numbers'))!
    expect(people.parts.map(({ key }) => key)).toEqual(['row-1', 'row-2', 'behind'])
    expect(textIn(people.parts, 'row-1')).toMatch(/340.*calls.*a year/)
  })
})

describe('what can be shown', () => {
  test('is every item in the order it was entered, with the answers it carries or was given for', () => {
    const items = blocksIn('evidence')
    expect(items.map((block) => [block.name, tagIn(block, 'number'), tagIn(block, 'date')])).toEqual([
      ['Counts from a shared audit', 'E1', '1 October 2026'],
      ['What the director said', 'E2', undefined],
      ['A report on nothing here', 'E3', '2025'],
    ])
    const [audit, undated, beside] = items as [Block, Block, Block]
    expect(audit.parts.find(({ key }) => key === 'carries')?.label).toBe(en.report.shown.carries)
    expect(namesIn(audit, 'carries')).toContain(content.questions.find(({ id }) => id === 'n4-gap')!.short)
    expect(textIn(audit.parts, 'words')).toBe(content.ownWords.find(({ id }) => id === 'gap-in-short')!.short)
    expect(undated.parts.find(({ key }) => key === 'carries')?.label).toBe(en.report.shown.beside)
    expect(tagIn(undated, 'undated')).toBe(en.evidence.undated)
    expect(textIn(beside.parts, 'nothing')).toBe(en.report.shown.nothing)
  })

  test('holds each note once, beside its answers, wherever one counts for several plans', () => {
    const notes = blocksIn('noted').map(({ ref, name, parts }) => [ref!.id, name, textIn(parts, 'note')])
    const plans = content.plans.map((plan) => plan.short)
    const { short } = content.questions.find(({ id }) => id === 'n12-does-it-help')!
    expect(notes).toEqual([
      ['n4-gap', content.questions.find(({ id }) => id === 'n4-gap')!.short, 'Nobody is there at night.'],
      [
        'n12-does-it-help--existing-roles',
        listSay(plans.slice(0, 2).map((plan) => `${short} (${plan})`)),
        'Looked at by the library.',
      ],
      ['n12-does-it-help--new-role', `${short} (${plans[2]})`, 'Only for a new role.'],
    ])
  })

  test('is named on paper, where notes are left out', () => {
    const paper = seenBy(views.paper, reported(told)).sections
    const items = paper.find(({ id }) => id === 'evidence')!.blocks
    expect(items.map(({ name, parts }) => [name, parts.length])).toEqual(
      blocksIn('evidence').map(({ name }) => [name, 0]),
    )
    expect(paper.some(({ id }) => id === 'noted')).toBe(false)
  })
})

test('the JSON has own words, evidence and notes with the same ids, as the report tells them', () => {
  for (const assessment of Object.values(toldCases)) {
    const json = recommendationJson.parse(recommendationAsJson(recommended(assessment, content)))
    const ids = (section: SectionId) => blocksIn(section, assessment).map(({ id }) => id)
    expect(json.ownWords.map(({ id }) => `own-words/${id}`)).toEqual(ids('own-words'))
    expect(json.evidence.map(({ id }) => `evidence/${id}`)).toEqual(ids('evidence'))
    expect(json.notes.map(({ questions }) => `noted/${questions[0]}`)).toEqual(ids('noted'))
  }
  expect(recommendationAsJson(recommended(told, content)).evidence[0]).toMatchObject({
    number: 1,
    what: 'Counts from a shared audit',
    date: '2026-10-01',
    ownWords: ['gap-in-short'],
  })
})
