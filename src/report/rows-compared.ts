import { scenarios } from '../locales/en/scenarios.ts'
import { decision as decisionWords } from '../locales/en/decision.ts'
import type { Verdict } from '../domain/clause.ts'
import type { NamedTest } from '../domain/content.ts'
import type { Tested } from '../domain/decide.ts'
import { whatIf } from '../domain/diagram/what-if.ts'
import { isHolding } from '../domain/explain.ts'
import type { Recommended } from '../domain/recommend.ts'
import { routesTested } from '../domain/routes-tested.ts'
import type { Block, Report, SectionId } from './blocks.ts'
import { textIn } from './plain.ts'

/** One of several that are compared: what the rules make of it, and what is told of it. */
export type Compared = { readonly made: Recommended; readonly report: Report }

/** One thing compared: what each of several says of it, your own answers first. */
export type Row = { readonly name: string; readonly says: readonly string[] }

/** What comes out, first going by what can be shown, then if all that is said could be. */
export const readingRows = (compared: readonly Compared[]): readonly [shown: Row, stated: Row] => [
  rowOf(compared, scenarios.compare.outcome, ({ report }) => verdictOf(report).name),
  rowOf(compared, scenarios.compare.stated, ({ made }) => decisionWords.outcomes[made.recommendation.asStated]),
]

const rowOf = (compared: readonly Compared[], name: string, say: (one: Compared) => string): Row => ({
  name,
  says: compared.map(say),
})

/** What comes out, how firmly, and how it would look. */
export function resultRows(compared: readonly Compared[]): readonly Row[] {
  const row = (name: string, say: (one: Compared) => string) => rowOf(compared, name, say)
  const [outcome, stated] = readingRows(compared)
  const isHeld = ({ made }: Compared) => isHolding(made.recommendation.outcome)
  return [
    outcome,
    row(scenarios.compare.strength, ({ report }) => textIn(verdictOf(report).parts, 'strength')),
    row(scenarios.compare.sure, ({ report }) => textIn(verdictOf(report).parts, 'sure')),
    stated,
    row(scenarios.compare.form, (one) => {
      const name = blocksIn(one.report, 'forms')[0]?.name
      if (!name) return scenarios.compare.noForm
      return isHeld(one) ? scenarios.compare.ifShown(name) : name
    }),
    row(scenarios.compare.conditions, (one) =>
      isHeld(one) ? scenarios.compare.later : String(conditionsIn(one.report).length),
    ),
    row(scenarios.compare.holdsBack, (one) => {
      const holding = isHeld(one)
        ? blocksIn(one.report, 'why').filter(({ tags }) => tags.length > 0)
        : conditionsIn(one.report)
      return holding.map(({ name, tags }) => `${name}: ${tags[0]!.say}`).join('; ') || scenarios.compare.nothing
    }),
    row(scenarios.compare.possible, ({ made: { assessment, content } }) =>
      whatIf(assessment, content, { by: 'outcome' })
        .possible()
        .map(({ outcome }) => decisionWords.outcomes[outcome])
        .join('; '),
    ),
  ]
}

const blocksIn = ({ sections }: Report, wanted: SectionId): readonly Block[] =>
  sections.find(({ id }) => id === wanted)?.blocks ?? []

const verdictOf = (report: Report): Block => blocksIn(report, 'verdict')[0]!

const conditionsIn = (report: Report): readonly Block[] =>
  blocksIn(report, 'conditions').filter(({ kind }) => kind === 'condition')

/** Every test with a name that does not say the same in all of them. */
export function testRows(compared: readonly Compared[]): readonly Row[] {
  const verdicts = compared.map(({ made }) => verdictsOf(made))
  const tests = new Map(compared.flatMap(({ made }) => testsOf(made).map(({ of }) => [of.id, of.name] as const)))
  return [...tests].flatMap(([id, name]) => {
    const says = verdicts.map((one) => decisionWords.verdicts[one.get(id) ?? 'open'])
    return says.every((say) => say === says[0]) ? [] : [{ name, says }]
  })
}

const verdictsOf = (made: Recommended): ReadonlyMap<string, Verdict> =>
  new Map(testsOf(made).map(({ of, trace }) => [of.id, trace.verdict]))

/** The tests of all routes, the gates and the fundamentals, each with what it said. */
const testsOf = ({ content, recommendation: { demonstrated } }: Recommended): readonly AnyTest[] => [
  ...routesTested(demonstrated, content).flatMap(({ tested }) => tested),
  ...demonstrated.gates,
  ...demonstrated.fundamentals.heads,
]

type AnyTest = Tested<Pick<NamedTest, 'id' | 'name'>>
