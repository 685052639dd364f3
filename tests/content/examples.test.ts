import { describe, expect, it } from 'vitest'
import { exampleFiles } from '../../src/content/examples/files.ts'
import { exampleNames } from '../../src/content/examples/names.ts'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { personalDetailsIn } from '../../src/domain/personal-details.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { fromFile } from '../../src/storage/opened-file.ts'

const open = (id: string): Assessment => {
  const opened = fromFile(JSON.stringify(exampleFiles[id]))
  if (!opened.ok) throw new Error(`${id} is refused: ${opened.reason}`)
  return opened.assessment
}
const recommended = (id: string) => recommend(open(id), content)
const firstForm = (id: string) => recommended(id).forms.find(({ place }) => place === 'first')?.id
const beside = (id: string) => recommended(id).forms.flatMap((form) => (form.place === 'beside' ? [form.id] : []))

/** A question that has come since may be open. */
const shareAnswered = (answers: Assessment['answers']): number =>
  content.questions.filter(({ id }) => answers[id]?.level !== undefined).length / content.questions.length

describe('the worked example of frailty at home', () => {
  it('earns a new role: a support worker, with nothing left open', () => {
    expect(recommended('frailty-at-home')).toMatchObject({ outcome: 'new-role', strength: 'proceed' })
    expect(firstForm('frailty-at-home')).toBe('support-worker')
  })

  it('answers what was asked when it was written, and fills every rung below a new role', () => {
    const { answers, ladder } = open('frailty-at-home')
    expect(shareAnswered(answers)).toBeGreaterThan(0.9)
    expect(content.ladder.slice(0, -1).filter(({ id }) => !ladder[id]?.leftOver)).toEqual([])
  })
})

describe('the worked example of falls in sheltered housing', () => {
  it('develops the roles that exist: skills are shared first, with back-up beside', () => {
    expect(recommended('falls-in-sheltered-housing')).toMatchObject({
      outcome: 'existing-roles',
      strength: 'proceed-when',
    })
    expect(firstForm('falls-in-sheltered-housing')).toBe('redistribute')
    expect(beside('falls-in-sheltered-housing')).toContain('upskill-in-support')
  })

  it('has an owner and a date for the one condition that is left', () => {
    const { actions } = open('falls-in-sheltered-housing')
    const conditions = recommended('falls-in-sheltered-housing').conditions.map(({ id }) => id)
    expect(Object.values(actions).flatMap((action) => action.for || [])).toEqual(conditions)
    for (const { owner, by } of Object.values(actions)) expect([owner, by]).not.toContain('')
  })

  it('answers what was asked when it was written', () => {
    expect(shareAnswered(open('falls-in-sheltered-housing').answers)).toBeGreaterThan(0.9)
  })
})

describe('the worked example that starts from a job title', () => {
  it('does not demonstrate the need, points to a team, and says what to find out first', () => {
    const { outcome, direction, strength, toFindOut } = recommended('navigator-first')
    expect({ outcome, direction, strength }).toEqual({
      outcome: 'need-not-demonstrated',
      direction: 'team-or-pathway',
      strength: 'not-yet',
    })
    expect(toFindOut[0]).toMatchObject({ id: 'n4-gap', decisive: true })
  })

  it('parks the title that somebody named', () => {
    expect(open('navigator-first').about.about.roleTitle).toBe('Care navigator')
  })
})

describe.each(exampleNames.map(({ id }) => id))('the worked example %s', (id) => {
  const { about, answers, evidence, voices, facts, ladder, ownWords } = open(id)

  it('says that its place is invented', () => {
    expect(about.about.title).toContain('(an invented place)')
  })

  it('gives each answer in the words of its question', () => {
    for (const [question, { level, asked }] of Object.entries(answers)) {
      const { ask, levels } = content.questions.find((one) => one.id === question)!
      expect(asked).toEqual({
        ask,
        said: typeof level === 'number' ? levels[level] : '',
        content: content.version,
      })
    }
  })

  it('says something in its own words, as they are asked for, and no longer than they may be', () => {
    expect(Object.keys(ownWords)).not.toEqual([])
    for (const [key, { text, rows, evidence: items, asked }] of Object.entries(ownWords)) {
      const { ask, most, rows: inRows } = content.ownWords.find((one) => one.id === key)!
      expect(asked).toEqual({ ask, content: content.version })
      expect(Object.keys(evidence)).toEqual(expect.arrayContaining(items))
      const columns = inRows?.columns.map((column) => column.id) ?? []
      expect(Object.keys(rows).length).toBeLessThanOrEqual(inRows?.most ?? 0)
      const named = inRows?.named?.map((row) => row.id) ?? (inRows?.by ? Object.keys(voices) : undefined)
      if (named) expect(named).toEqual(expect.arrayContaining(Object.keys(rows)))
      for (const row of Object.values(rows)) expect(columns).toEqual(expect.arrayContaining(Object.keys(row)))
      for (const say of [text, ...Object.values(rows).flatMap((row) => Object.values(row))])
        expect(say.length).toBeLessThanOrEqual(most)
    }
  })

  it('says of nearly all its answers who gave them, and leaves some of its own words open', () => {
    const given = Object.values(answers).filter(({ level }) => level !== undefined)
    const known = given.filter((one) => one.voices.length + Object.keys(one.recordedBefore).length > 0)
    expect(known.length / given.length).toBeGreaterThan(0.9)
    expect(Object.keys(ownWords).length).toBeLessThan(content.ownWords.length)
  })

  it('names only facts, options, rungs, voices and evidence that there are', () => {
    for (const [fact, { chosen }] of Object.entries(facts)) {
      const options = content.facts.find((one) => one.id === fact)?.options.map((option) => option.id)
      expect(options).toEqual(expect.arrayContaining(chosen))
    }
    expect(content.ladder.map((rung) => rung.id)).toEqual(expect.arrayContaining(Object.keys(ladder)))
    for (const answer of Object.values(answers)) {
      expect(Object.keys(evidence)).toEqual(expect.arrayContaining(answer.evidence))
      expect(Object.keys(voices)).toEqual(
        expect.arrayContaining([...answer.voices, ...Object.keys(answer.recordedBefore)]),
      )
    }
  })

  it('uses every item of evidence', () => {
    const used = new Set([...Object.values(answers), ...Object.values(ladder)].flatMap((one) => one.evidence))
    expect([...used].toSorted()).toEqual(Object.keys(evidence).toSorted())
  })

  it('holds nothing that looks like details of a person', () => {
    expect(personalDetailsIn(JSON.stringify([about, answers, evidence, voices, ownWords]))).toEqual([])
  })
})

it('every example has a name and a file', () => {
  expect(exampleNames.map(({ id }) => id).toSorted()).toEqual(Object.keys(exampleFiles).toSorted())
})
