import { describe, expect, it } from 'vitest'
import { exampleFiles } from '../../src/content/examples/files.ts'
import { exampleNames } from '../../src/content/examples/names.ts'
import { suggestedBeside } from '../../src/content/grid/suggestions.ts'
import { usualPosts } from '../../src/content/grid/posts.ts'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { faultsOf } from '../../src/domain/grid/door.ts'
import { gridIn } from '../../src/domain/grid/grid-in.ts'
import { measure, type Measured } from '../../src/domain/grid/measured.ts'
import { suggestions } from '../../src/domain/grid/suggest.ts'
import { moneyIn } from '../../src/domain/money/money-in.ts'
import { levelsSuggested } from '../../src/domain/money/suggest.ts'
import { yearsOf } from '../../src/domain/money/years.ts'
import { personalDetailsIn } from '../../src/domain/personal-details.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { exampleNamed as open } from '../fixtures/examples.ts'

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

describe('the worked example with money in it', () => {
  const tarnValley = open('tarn-valley')
  const { plans, settings, amiss } = moneyIn(tarnValley)

  it('develops the roles that exist, once the cost that nobody pays has a payer', () => {
    expect(recommended('tarn-valley')).toMatchObject({ outcome: 'existing-roles', strength: 'proceed-when' })
    const conditions = recommended('tarn-valley').conditions.map(({ id }) => id)
    expect(conditions).toEqual(['fu-b-resources'])
    expect(Object.values(tarnValley.actions).flatMap((action) => action.for || [])).toEqual(conditions)
  })

  it('has figures in all five plans, each a number, and parks the title that somebody named', () => {
    expect(plans.map(({ id }) => id)).toEqual([
      'carry-on',
      'do-the-least',
      'existing-roles',
      'team-or-pathway',
      'new-role',
    ])
    expect(amiss).toEqual([])
    expect(tarnValley.about.about.roleTitle).toBe('Care home case manager')
  })

  it.each(['existing-roles', 'team-or-pathway', 'new-role'] as const)(
    'answers the questions about money as the figures of %s suggest',
    (id) => {
      const suggested = levelsSuggested(
        plans.find((plan) => plan.id === id)!,
        settings,
      )
      expect(suggested.length).toBeGreaterThan(8)
      for (const { question, level } of suggested) {
        const answer = tarnValley.answers[question]!
        expect([question, answer.byPlan[id]?.level ?? answer.level]).toEqual([question, level])
      }
    },
  )

  it('says in its answers the sums that the figures come to', () => {
    const third = (id: string) =>
      yearsOf(
        plans.find((plan) => plan.id === id)!,
        settings,
        'said',
      ).years[2]!
    const said = JSON.stringify([tarnValley.answers, tarnValley.actions, tarnValley.ownWords])
    for (const sum of [third('new-role').gap, third('team-or-pathway').cost, third('existing-roles').gap])
      expect(said).toContain(`£${Math.round(sum).toLocaleString('en-GB')}`)
  })
})

/** What the grid of an example comes to, and what it suggests to its questions. */
function gridOf(id: string): { readonly measured: Measured; readonly suggested: ReturnType<typeof suggestions> } {
  const { grid } = gridIn(open(id), usualPosts)
  const all = measure(grid)
  if (!all.ok) throw new Error(JSON.stringify(faultsOf(grid)))
  const partners = { health: ['Hospital', 'Community health'], care: ['Council'], named: [] }
  return { measured: all.measured, suggested: suggestions(grid, all.measured, suggestedBeside, partners) }
}

describe('the task grids of the worked examples', () => {
  it.each([
    ['frailty-at-home', 'new-role', 'several-posts-alike'],
    ['falls-in-sheltered-housing', 'existing-roles', 'nothing-left'],
    ['navigator-first', 'need-not-demonstrated', 'scraps'],
    ['coming-home', 'team-or-pathway', 'scraps'],
  ])('%s: where it comes to %s, what is left is %s', (id, outcome, verdict) => {
    expect(recommended(id).outcome).toBe(outcome)
    expect(gridOf(id).measured.shapes.verdict).toBe(verdict)
  })

  it('of falls leaves nothing once skills are shared, and of frailty nearly all on every step', () => {
    const leftOf = (id: string) =>
      gridOf(id).measured.ladder.worst.map(({ left: { high, medium, low } }) => (high + medium + low) / 60)
    expect(leftOf('falls-in-sheltered-housing')).toEqual([17, 17, 17, 0, 0, 0])
    expect(leftOf('frailty-at-home')).toEqual([79, 79, 79, 79, 74, 74])
  })

  it('of the navigator leaves nothing if what nobody asked is a yes', () => {
    const { ladder, settleFirst } = gridOf('navigator-first').measured
    expect(ladder.best.at(-1)!.left).toEqual({ high: 0, medium: 0, low: 0 })
    expect(settleFirst.cells).toHaveLength(4)
  })

  it.each(['frailty-at-home', 'falls-in-sheltered-housing', 'navigator-first', 'coming-home'])(
    'of %s suggests no level that its answers do not give',
    (id) => {
      const { answers, facts } = open(id)
      const told: unknown[] = []
      for (const { rule, question, says } of gridOf(id).suggested) {
        const level = answers[question]?.level
        // The small grids hold a part of the work, and the map of who does what may hold more.
        if (rule === 'cover-mapped' && id !== 'coming-home') continue
        if ('level' in says && typeof level === 'number' && !(rule === 'training-need' && level > says.level))
          told.push([rule, level === says.level])
        if ('atMost' in says && typeof level === 'number') told.push([rule, level <= says.atMost])
        if ('fact' in says)
          told.push([
            rule,
            [facts['skill-cause'], facts['second-cause']].some((fact) => fact?.chosen[0] === says.option),
          ])
      }
      // Of the navigator nobody knows enough to say anything to an answer.
      expect(told.length > 0).toBe(id !== 'navigator-first')
      expect(told).toEqual(told.map((one) => [(one as unknown[])[0], true]))
    },
  )
})

describe.each(exampleNames.map(({ id }) => id))('the worked example %s', (id) => {
  const { about, answers, evidence, voices, facts, ladder, ownWords, moneyLines } = open(id)

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
    const figures = Object.values(moneyLines).flatMap((line) => Object.values(line.figures))
    const used = new Set(
      [...Object.values(answers), ...Object.values(ladder), ...figures].flatMap((one) => one.evidence),
    )
    expect([...used].toSorted()).toEqual(Object.keys(evidence).toSorted())
  })

  it('holds nothing that looks like details of a person', () => {
    expect(personalDetailsIn(JSON.stringify([about, answers, evidence, voices, ownWords]))).toEqual([])
  })
})

it('every example has a name and a file', () => {
  expect(exampleNames.map(({ id }) => id).toSorted()).toEqual(Object.keys(exampleFiles).toSorted())
})
