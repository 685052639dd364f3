import { describe, expect, test } from 'vitest'
import type { EvidenceItem, OwnWords } from '../../src/domain/assessment.ts'
import { blankAssessment } from '../../src/domain/assessment.ts'
import type { OwnWordsAsked } from '../../src/domain/content.ts'
import {
  blankWords,
  carriedWords,
  isSaid,
  rowsSaid,
  rowsToFill,
  rowsWith,
  wordsWith,
} from '../../src/domain/own-words.ts'

const short: OwnWordsAsked = { id: 'gap', askedWith: ['q1'], short: 'Gap', ask: 'What?', help: '', most: 400 }
const inRows: OwnWordsAsked = {
  ...short,
  id: 'people',
  rows: {
    most: 5,
    columns: [
      { id: 'number', name: 'How many' },
      { id: 'of', name: 'Of whom' },
    ],
  },
}

describe('own words', () => {
  test('keep the question as it was put when they were last said, and go when nothing is said any more', () => {
    const said = wordsWith(undefined, short, '2026.12', { text: 'Nobody answers.' })!
    expect(said).toEqual({ ...blankWords, text: 'Nobody answers.', asked: { ask: 'What?', content: '2026.12' } })
    const reworded = { ...short, ask: 'What is missing?' }
    expect(wordsWith(said, reworded, '2027.1', { evidence: ['audit'] })?.asked).toEqual(said.asked)
    expect(wordsWith(said, reworded, '2027.1', { text: 'Nobody.' })?.asked.ask).toBe('What is missing?')
    expect(wordsWith(said, short, '2026.12', { text: '' })).toBeUndefined()
    expect(wordsWith({ ...said, evidence: ['audit'] }, short, '2026.12', { text: '' })).toBeDefined()
  })

  test('lose an emptied line, and a row with it where nothing else stands in it', () => {
    const one = rowsWith(blankWords, 'row-1', 'number', '340')
    const two = rowsWith({ rows: one }, 'row-1', 'of', 'calls')
    expect(two).toEqual({ 'row-1': { number: '340', of: 'calls' } })
    expect(rowsWith({ rows: two }, 'row-1', 'number', '')).toEqual({ 'row-1': { of: 'calls' } })
    expect(rowsWith({ rows: one }, 'row-1', 'number', '')).toEqual({})
    expect(rowsWith({ rows: one }, 'constructor', 'toString', '7')).toEqual({ ...one, constructor: { toString: '7' } })
  })

  test('are told in the order of their rows and columns, without what shows nothing', () => {
    const rows = {
      'row-3': { of: ' ' },
      'row-2': { of: 'calls', number: ' 7 ', gone: 'x' },
      'row-1': { number: '340' },
    }
    expect(rowsSaid({ rows }, inRows)).toEqual([
      { id: 'row-1', cells: [{ id: 'number', name: 'How many', say: '340' }] },
      {
        id: 'row-2',
        cells: [
          { id: 'number', name: 'How many', say: '7' },
          { id: 'of', name: 'Of whom', say: 'calls' },
        ],
      },
    ])
  })

  test.each<[string, Partial<OwnWords> | undefined, OwnWordsAsked, boolean]>([
    ['nothing', undefined, short, false],
    ['spaces', { text: ' \u200b' }, short, false],
    ['a text', { text: 'Nobody answers.' }, short, true],
    ['a text, where rows are asked for', { text: 'Nobody answers.' }, inRows, false],
    ['a row', { rows: { 'row-1': { number: '340' } } }, inRows, true],
    ['evidence alone', { evidence: ['audit'] }, short, false],
  ])('%s: something is said or not', (_what, given, asked, isIt) => {
    expect(isSaid(given && { ...blankWords, ...given }, asked)).toBe(isIt)
  })

  test.each<[string, Partial<EvidenceItem>, number]>([
    ['a source and a date', {}, 2],
    ['no date', { date: '' }, 1],
    ['no source', { source: ' ' }, 1],
    ['a kind that only says', { kind: 'elsewhere' }, 1],
  ])('with an item that has %s count accordingly: said, or backed up', (_what, more, step) => {
    const item = { what: 'Audit', kind: 'local-data', source: 'Trust', date: '2026', holder: '', link: '' } as const
    const assessment = { ...blankAssessment('one', ''), evidence: { audit: { ...item, ...more } } }
    expect(carriedWords({ evidence: ['audit'] }, assessment)).toBe(step)
    expect(carriedWords({ evidence: ['gone'] }, assessment)).toBe(1)
    expect(carriedWords({ evidence: [] }, assessment)).toBe(1)
  })

  test('in rows of the groups are filled in for those in the room, and those of whom something is said', () => {
    const ofVoices: OwnWordsAsked = { ...inRows, rows: { most: 3, by: 'voices', columns: inRows.rows!.columns } }
    const voice = {
      group: 'Nurses',
      organisation: '',
      kind: 'front-line',
      present: true,
      people: '',
      isAffected: true,
    } as const
    const voices = {
      one: voice,
      two: { ...voice, present: false, people: '', isAffected: true },
      three: voice,
      four: voice,
    }
    expect(rowsToFill({ rows: {} }, ofVoices, voices)).toEqual(['one', 'three', 'four'])
    expect(rowsToFill({ rows: { two: {}, gone: {} } }, ofVoices, voices)).toEqual(['one', 'two', 'gone'])
    expect(rowsToFill({ rows: {} }, inRows, voices)[0]).toBe('row-1')
    expect(rowsToFill({ rows: {} }, short, voices)).toEqual([])
  })
})
