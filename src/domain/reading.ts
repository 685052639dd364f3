import { answerTo } from './voices/heard-on.ts'
import { own } from './own.ts'
import type { Assessment } from './assessment.ts'
import type { Clause, Step } from './clause.ts'
import type { Content } from './content.ts'
import type { Reading, State } from './evaluate.ts'
import { areOneParty, carriedBasis, carriedRung } from './evidence.ts'
import { isBlank } from './text.ts'
import { questionsAsked } from './asked.ts'

/** The two ways of reading the same answers (design §5.7), and the one that warnings are put to. */
export type Readings = { readonly stated: Reading; readonly demonstrated: Reading; readonly warned: Reading }

/**
 * The answers read three ways. As stated, each level is taken at its word. As demonstrated, a level counts only as far
 * as its evidence goes: an assumed answer is unknown. Warnings fire on what is only said, so they take the level as
 * stated and the basis as carried. The quick look leaves out what it does not ask.
 */
export function readings(assessment: Assessment, content: Content): Readings {
  const read = new Map<string, ReadThreeWays>()
  for (const question of questionsAsked(content, assessment)) {
    const answer = answerTo(question, assessment)
    if (answer?.level === undefined) continue
    const { level } = answer
    const { basis } = carriedBasis(answer, question, assessment)
    const steers = question.reads === 'steers'
    const assumed = typeof level === 'number' && basis === 0
    const warned: State = { level, basis, assumed, steers }
    read.set(question.id, {
      stated: { level, basis: 3, assumed, steers },
      demonstrated: assumed ? { level: 'unknown', basis, assumed, steers } : warned,
      warned,
    })
  }
  const shared = { facts: facts(assessment, content), tests: namedTests(content) }
  const asSaid = rungs(assessment, content, false)
  return {
    stated: { ...shared, states: new ReadAs('stated', read), rungs: asSaid },
    demonstrated: {
      ...shared,
      states: new ReadAs('demonstrated', read),
      rungs: rungs(assessment, content, true),
    },
    warned: { ...shared, states: new ReadAs('warned', read), rungs: asSaid },
  }
}

type ReadThreeWays = { readonly [way in keyof Readings]: State }

/** One of the three ways to look at the same answers. */
class ReadAs {
  readonly way: keyof Readings
  readonly read: ReadonlyMap<string, ReadThreeWays>
  constructor(way: keyof Readings, read: ReadonlyMap<string, ReadThreeWays>) {
    this.way = way
    this.read = read
  }
  get(id: string): State | undefined {
    return this.read.get(id)?.[this.way]
  }
}

function facts(assessment: Assessment, content: Content): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>()
  for (const [id, fact] of Object.entries(assessment.facts)) known.set(id, fact.chosen)
  for (const { id, options } of content.facts) {
    const open = options.find((option) => option.isOpen)
    if (open && known.get(id)?.includes(open.id)) known.set(id, [])
  }
  known.set('parked-title', [isBlank(assessment.about.about.roleTitle) ? 'no' : 'yes'])
  known.set('voices', voicesHeard(assessment))
  known.set('evidence-from-makers', [carriesMakersEvidence(assessment) ? 'yes' : 'no'])
  return known
}

function voicesHeard(assessment: Assessment): readonly string[] {
  const present = Object.values(assessment.voices).filter((voice) => voice.present)
  if (present.length === 0) return []
  const heard: string[] = []
  if (areOneParty(present)) heard.push('one-party')
  if (!present.some((voice) => voice.kind === 'people')) heard.push('no-people')
  return heard.length > 0 ? heard : ['several']
}

const carriesMakersEvidence = (assessment: Assessment): boolean =>
  Object.values(assessment.answers).some((answer) =>
    answer.evidence.some((id) => own(assessment.evidence, id)?.kind === 'makers'),
  )

function rungs(assessment: Assessment, content: Content, evidenced: boolean): ReadonlyMap<string, Step> {
  const looked = new Map<string, Step>()
  for (const { id } of content.ladder) {
    const said = own(assessment.ladder, id)?.looked
    const step = evidenced ? carriedRung(id, assessment) : said === 'unknown' ? undefined : said
    if (step !== undefined) looked.set(id, step)
  }
  return looked
}

const testsByContent = new WeakMap<Content, ReadonlyMap<string, Clause>>()

/** The tests of a content that other rules may refer to by name. */
export function namedTests(content: Content): ReadonlyMap<string, Clause> {
  const known = testsByContent.get(content)
  if (known) return known
  const tests = new Map([...content.tests, ...content.gates].map(({ id, test }) => [id, test]))
  testsByContent.set(content, tests)
  return tests
}

/** The same reading with facts that the decision itself has worked out. */
export function withFacts(reading: Reading, more: Readonly<Record<string, readonly string[]>>): Reading {
  const facts = new Map(reading.facts)
  for (const [id, options] of Object.entries(more)) facts.set(id, options)
  return { ...reading, facts }
}
