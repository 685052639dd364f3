import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { recommend, recommended } from '../../src/domain/recommend.ts'
import { reportText } from '../../src/exports/report-text.ts'
import type { Report } from '../../src/report/blocks.ts'
import { leading } from '../../src/report/leading.ts'
import { anAssessment, everyAnswer, type Given } from '../fixtures/assessments.ts'
import { en } from '../fixtures/every-word.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { reported } from '../fixtures/reports.ts'

const { decision, report: say } = en
const textOf = (assessment: Assessment) => reportText(reported(assessment))
const textFor = (given: Given) => textOf(anAssessment(given, content))
/** One part of the text, unwrapped. */
const part = (text: string, title: string) => {
  const [, after = ''] = text.split(`\n${title}\n${'-'.repeat(title.length)}\n`)
  return after.split(/\n\n/)[0]!.replaceAll(/\s+/g, ' ')
}
const itemsOf = ({ sections }: Report) =>
  sections
    .flatMap(({ blocks }) => blocks.flatMap(({ parts }) => parts))
    .flatMap((part) => (part.kind === 'items' ? part.items : []))

const backedUp = everyAnswer(2, 2, content)
const sharing = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed', involved: 'care-homes' }

describe('a recommendation as text', () => {
  test('fits in 100 columns and names everything, whatever was answered', () => {
    for (const assessment of randomAssessments(60, content)) {
      const text = textOf(assessment)
      expect(text.split('\n').filter((line) => line.length > 100)).toEqual([])
      expect(text).not.toMatch(/undefined|null|\[object|NaN/)
    }
  })

  test('names the answer behind each test of the chosen route, with how it is known and the claims', () => {
    const why = part(textFor({ levels: { ...backedUp, 'n4-gap': [1, 1] }, facts: sharing }), decision.sections.why)
    const gap = content.questions.find(({ id }) => id === 'n4-gap')!
    expect(why).toContain(`(N4): ${gap.levels[1]} Only said.`)
    expect(why).toContain('[C16, C5]')
  })

  test('names what was found since in brackets of its own', () => {
    const forms = part(textFor({ levels: backedUp, facts: sharing }), decision.sections.forms)
    const { because, since = [] } = content.forms.find(({ id }) => id === 'redistribute')!
    expect(forms).toContain(`[${because.join(', ')}] [${en.parts.since.title}: ${since.join(', ')}]`)
  })

  test('says of an item what it is marked with, and the answers behind it', () => {
    const items = randomAssessments(10, content).flatMap((assessment) => {
      const text = textOf(assessment).replaceAll(/\s+/g, ' ')
      return itemsOf(reported(assessment)).map((item) => ({ ...item, text }))
    })
    expect(items.some(({ tags, answers }) => tags.length > 0 && answers.length > 0)).toBe(true)
    for (const { say, code, tags, answers, text } of items) {
      const marked = tags.length > 0 ? `: ${tags.map((one) => one.say).join(', ')}` : ''
      const behind = answers.length > 0 ? ` (${answers.map(({ name }) => name).join(', ')})` : ''
      expect(text).toContain(`${say}${code ? ` (${code})` : ''}${marked}${behind}`)
    }
  })

  test('shows the watch-outs that come first with what to do, and the others by name', () => {
    const weak = anAssessment({ levels: everyAnswer(0, 2, content), facts: sharing }, content)
    const led = leading(recommended(weak, content))
    expect(recommend(weak, content).watchOuts.length).toBeGreaterThan(led.length)
    expect(led.length).toBeGreaterThan(0)
    expect(part(textOf(weak), decision.sections.watchOuts).split(say.doFirst)).toHaveLength(led.length + 1)
  })

  test('draws the ladder with the least disruptive step at the bottom, and what it left over', () => {
    const given: Given = { levels: backedUp, ladder: { 'share-skills': 3, 'fill-vacancies': 1 } }
    const ladder = part(textFor(given), decision.sections.ladder)
    const places = [...content.ladder].reverse().map(({ name }) => ladder.indexOf(`${name} `))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(ladder).toMatch(/Tried here\. Left over: /)
  })

  test('puts the owner and date beside a condition that has them', () => {
    const assessment = anAssessment({ levels: { ...backedUp, 't2-time-cover-kit': 1 }, facts: sharing }, content)
    const condition = recommend(assessment, content).conditions.find(({ from }) => from === 'fundamentals')!
    const action = { what: 'Free the time', owner: 'Community trust', by: '2027-01-29', done: false, for: condition.id }
    const conditions = part(textOf({ ...assessment, actions: { a1: action } }), decision.sections.conditions)
    expect(conditions).toContain(say.planned('Community trust', '29 January 2027'))
  })

  test('calls a trial what the page calls it', () => {
    const trial: Given = {
      levels: { ...everyAnswer(3, 3, content), 'n7-novelty': [3, 3], 'n13-could-take-it-in': [3, 3], 'g1-remit': 2 },
      facts: { 'gap-kind': 'practical-care' },
    }
    expect(recommend(anAssessment(trial, content), content).strength).toBe('pilot')
    expect(textFor(trial)).toContain(`${decision.routes.pilot}\n===`)
  })

  test('says what changed since answers of an earlier version were given', () => {
    const { answers, ...rest } = anAssessment({ levels: backedUp, facts: sharing }, content)
    const old = Object.entries(answers).map(([id, answer]) => [
      id,
      { ...answer, asked: { ask: 'Once?', said: 'So.', content: '2026.11' } },
    ])
    const text = textOf({ ...rest, answers: Object.fromEntries(old) })
    const changes = part(text, en.rulesChanged.title('2026.11'))
    for (const { name, say: changed } of content.changed[0]!.decision) expect(changes).toContain(`${name} ${changed}`)
    expect(changes).toContain(`${en.rulesChanged.reworded}: ${content.questions[0]!.short} (N1),`)
    expect(textFor({ levels: backedUp, facts: sharing })).not.toContain(en.rulesChanged.kept)
  })
})
