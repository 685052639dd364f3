import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { recommendationText } from '../../src/exports/recommendation-text.ts'
import { decision } from '../../src/locales/en/decision.ts'
import { ladder } from '../../src/locales/en/ladder.ts'
import { rulesChanged } from '../../src/locales/en/rules-changed.ts'
import { anAssessment, everyAnswer, type Given } from '../fixtures/assessments.ts'
import { gapNotKnown, navigatorFirst } from '../fixtures/navigator-first.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'

const textOf = (assessment: Assessment) =>
  recommendationText(recommend(assessment, content), assessment, content, { decision, ladder, rulesChanged })
const textFor = (given: Given) => textOf(anAssessment(given, content))
/** One part of the text, unwrapped. */
const part = (text: string, title: string) => {
  const [, after = ''] = text.split(`\n${title}\n${'-'.repeat(title.length)}\n`)
  return after.split(/\n\n/)[0]!.replaceAll(/\s+/g, ' ')
}

const backedUp = everyAnswer(2, 2, content)
const sharing = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed', involved: 'care-homes' }
const assessments = randomAssessments(60, content)

describe('a recommendation as text', () => {
  test('fits in 100 columns and names everything, whatever was answered', () => {
    for (const assessment of assessments) {
      const text = textOf(assessment)
      expect(text.split('\n').filter((line) => line.length > 100)).toEqual([])
      expect(text).not.toMatch(/undefined|null|\[object|NaN/)
    }
  })

  test('keeps its parts in the order of the page', () => {
    const titles = Object.values(decision.sections)
    for (const assessment of assessments) {
      const found = textOf(assessment)
        .split('\n')
        .filter((line) => titles.includes(line))
      expect(found).toEqual(titles.filter((title) => found.includes(title)))
      expect(found).toContain(decision.sections.why)
    }
  })

  test('opens with the outcome, and says where the two readings part and on what', () => {
    const text = textFor({ levels: { ...backedUp, 'n4-gap': [2, 0] }, facts: sharing })
    expect(text).toContain(decision.outcomes['need-not-demonstrated'])
    const readings = part(text, decision.sections.readings)
    expect(readings).toContain(
      decision.readings.part(decision.supports['existing-roles'], decision.supports['need-not-demonstrated']),
    )
    expect(readings).toContain('(N4)')
  })

  test('ends with what changed since answers of an earlier version were given', () => {
    const { answers, ...rest } = anAssessment({ levels: backedUp, facts: sharing }, content)
    const old = Object.entries(answers).map(([id, answer]) => [
      id,
      { ...answer, asked: { ask: 'Once?', said: 'So.', content: '2026.11' } },
    ])
    const text = textOf({ ...rest, answers: Object.fromEntries(old) }).replaceAll(/\s+/g, ' ')
    expect(text).toContain(rulesChanged.title('2026.11'))
    for (const { name, say } of content.changed[0]!.decision) expect(text).toContain(`${name} ${say}`)
    expect(text).toContain(`${rulesChanged.reworded} ${content.questions[0]!.short},`)
    expect(textFor({ levels: backedUp, facts: sharing })).not.toContain(rulesChanged.title(''))
  })

  test('says where a result that holds off points, and whether the open answers alone lead there', () => {
    const [known, notKnown, offered] = [
      textOf(navigatorFirst),
      textOf(gapNotKnown),
      textFor({ levels: backedUp, facts: sharing }),
    ].map((text) => text.replaceAll(/\s+/g, ' '))
    const team = decision.outcomes['team-or-pathway']
    expect(known).toContain(decision.directionBarred(team))
    expect(known).not.toContain(decision.direction(team))
    expect(notKnown).toContain(decision.direction(team))
    expect(notKnown).not.toContain(decision.directionBarred(team))
    for (const say of [decision.direction, decision.directionBarred])
      expect(offered).not.toContain(say(decision.outcomes['existing-roles']))
  })

  test('names the answer behind each test of the chosen route, with how it is known and the claims', () => {
    const why = part(textFor({ levels: { ...backedUp, 'n4-gap': [1, 1] }, facts: sharing }), decision.sections.why)
    const gap = content.questions.find(({ id }) => id === 'n4-gap')!
    expect(why).toContain(`(N4): ${gap.levels[1]} Only said.`)
    expect(why).toContain('[C16, C5]')
  })

  test('gives every other route its first failing test, and does not list the chosen one', () => {
    const whyNot = part(textFor({ levels: backedUp, facts: sharing }), decision.sections.whyNot)
    expect(whyNot).not.toMatch(new RegExp(`- ${decision.routes['existing-roles']} `))
    expect(whyNot).toContain(decision.comesFirst(decision.routes['existing-roles']))
    expect(whyNot.split(decision.workNotNew)).toHaveLength(3)
  })

  test('shows the watch-outs that come first, and counts the rest', () => {
    const weak = anAssessment({ levels: everyAnswer(0, 2, content), facts: sharing }, content)
    const { watchOuts } = recommend(weak, content)
    const shown = watchOuts.filter(({ shownFirst }) => shownFirst)
    const general = watchOuts.filter((one) => one.general)
    expect(watchOuts.length).toBeGreaterThan(shown.length)
    const written = part(textOf(weak), decision.sections.watchOuts)
    expect(written.split(decision.doFirst)).toHaveLength(shown.length + 1)
    expect(written).toContain(decision.moreWatchOuts(watchOuts.length - shown.length - general.length))
    expect(written).toContain(decision.ofMostPlans)
  })

  test('draws the ladder with the least disruptive step at the bottom, and what it left over', () => {
    const ladder = part(
      textFor({ levels: backedUp, ladder: { 'share-skills': 3, 'fill-vacancies': 1 } }),
      decision.sections.ladder,
    )
    expect(ladder.indexOf('6 ')).toBeLessThan(ladder.indexOf('1 '))
    expect(ladder).toMatch(/3 [^:]+: tried here\. Left over: /)
    expect(ladder).toMatch(/2 [^:]+: talked about\./)
  })

  test('puts the owner and date beside a condition that has them', () => {
    const assessment = anAssessment({ levels: { ...backedUp, 't2-time-cover-kit': 1 }, facts: sharing }, content)
    const condition = recommend(assessment, content).conditions.find(({ from }) => from === 'fundamentals')!
    const action = { what: 'Free the time', owner: 'Community trust', by: '2027-01-29', done: false, for: condition.id }
    const conditions = part(textOf({ ...assessment, actions: { a1: action } }), decision.sections.conditions)
    expect(conditions).toContain(decision.ownerAndDate('Community trust', '2027-01-29'))
  })

  test('says that it does not make the decision', () => {
    expect(textFor({}).replaceAll(/\s+/g, ' ')).toContain(decision.plain)
  })
})
