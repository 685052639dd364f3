import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { Verdict } from '../../domain/condition.ts'
import type { Tested } from '../../domain/decide.ts'
import type { NamedTest } from '../../domain/content.ts'
import { whatIf } from '../../domain/diagram/what-if.ts'
import { isHolding } from '../../domain/explain.ts'
import { decidingTests, routesTested } from '../../domain/routes-tested.ts'
import type { Words } from '../../locales/words.ts'
import { firstSentence } from '../parts/steps-of.ts'

/** One thing compared: what each of several says of it, your own answers first. */
export type Row = { readonly name: string; readonly says: readonly string[] }

/** What comes out, how firmly, and how it would look. */
export function resultRows(
  tellings: readonly Recommended[],
  { decision, scenarios: { compare } }: Words,
): readonly Row[] {
  const row = (name: string, say: (telling: Recommended) => string): Row => ({ name, says: tellings.map(say) })
  return [
    row(compare.outcome, ({ recommendation: { outcome, strength } }) =>
      strength === 'pilot' ? decision.routes.pilot : decision.outcomes[outcome],
    ),
    row(compare.strength, ({ recommendation }) => firstSentence(decision.strengths[recommendation.strength]).trim()),
    row(compare.sure, ({ recommendation }) => firstSentence(decision.confidence[recommendation.confidence.kind])),
    row(compare.stated, ({ recommendation }) => decision.outcomes[recommendation.asStated]),
    row(compare.form, ({ recommendation, content }) => {
      const first = recommendation.forms.find(({ place }) => place === 'first')
      if (!first) return compare.noForm
      const { name } = byId(content.forms, first.id)
      return isHolding(recommendation.outcome) ? compare.ifShown(name) : name
    }),
    row(compare.conditions, ({ recommendation: { outcome, conditions } }) =>
      isHolding(outcome) ? compare.later : String(conditions.length),
    ),
    row(compare.holdsBack, ({ recommendation, content }) =>
      isHolding(recommendation.outcome)
        ? decidingTests(recommendation, content)
            .map(({ of, trace }) => `${of.name}: ${decision.verdicts[trace.verdict]}`)
            .join('; ')
        : compare.nothing,
    ),
    row(compare.possible, ({ assessment, content }) =>
      whatIf(assessment, content, { by: 'outcome' })
        .possible()
        .map(({ outcome }) => decision.outcomes[outcome])
        .join('; '),
    ),
  ]
}

/** Every test with a name that does not say the same in all of them. */
export function testRows(tellings: readonly Recommended[], { decision }: Words): readonly Row[] {
  const verdicts = tellings.map(verdictsOf)
  const tests = new Map(tellings.flatMap((telling) => testsOf(telling).map(({ of }) => [of.id, of.name] as const)))
  return [...tests].flatMap(([id, name]) => {
    const says = verdicts.map((one) => decision.verdicts[one.get(id) ?? 'open'])
    return says.every((say) => say === says[0]) ? [] : [{ name, says }]
  })
}

const verdictsOf = (telling: Recommended): ReadonlyMap<string, Verdict> =>
  new Map(testsOf(telling).map(({ of, trace }) => [of.id, trace.verdict]))

/** The tests of all routes, the gates and the fundamentals, each with what it said. */
const testsOf = ({ content, recommendation: { demonstrated } }: Recommended): readonly AnyTest[] => [
  ...routesTested(demonstrated, content).flatMap(({ tested }) => tested),
  ...demonstrated.gates,
  ...demonstrated.fundamentals.heads,
]

type AnyTest = Tested<Pick<NamedTest, 'id' | 'name'>>
