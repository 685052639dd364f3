import type { Assessment } from '../domain/assessment.ts'
import { changedSince } from '../domain/changed-since.ts'
import { own } from '../domain/own.ts'
import type { Content } from '../domain/content.ts'
import { isWithinReach } from '../domain/diagram/within-reach.ts'
import type { Recommendation } from '../domain/recommend.ts'
import { toldAs } from '../domain/warnings.ts'
import { codes, decidingAnswers, shortName, type Telling } from './answers-in-words.ts'
import { lines, section } from './plain-text.ts'
import { why, whyNot } from './why-in-words.ts'

/** A recommendation as plain text of at most 100 columns, its parts in the order of the page (design §4). */
export function recommendationText(
  recommendation: Recommendation,
  assessment: Assessment,
  content: Content,
  words: Telling['words'],
): string {
  const telling: Telling = { recommendation, content, words }
  const { sections } = words.decision
  return (
    [
      headline(telling, assessment),
      section(sections.readings, readings(telling)),
      section(sections.ladder, ladder(telling, assessment)),
      section(sections.why, why(telling)),
      section(sections.whyNot, whyNot(telling)),
      section(sections.forms, forms(telling)),
      section(sections.conditions, conditions(telling, assessment)),
      section(sections.watchOuts, watchOuts(telling)),
      section(sections.toFindOut, toFindOut(telling)),
      section(
        sections.noRegret,
        chosen(content.noRegret, recommendation.noRegret, ({ say, because }) => `${say} ${codes(because)}`),
      ),
      section(
        sections.evaluation,
        chosen(content.evaluation, recommendation.evaluation, ({ name, code, say }) => `${name} (${code}): ${say}`),
      ),
      section(
        sections.cases,
        chosen(
          content.cases,
          recommendation.cases,
          ({ name, code, chose, notSaid }) => `${name} (${code}): ${chose} ${words.decision.notSaid}: ${notSaid}`,
        ),
      ),
      rulesChanged(telling, assessment),
      lines(words.decision.plain),
    ]
      .filter(Boolean)
      .join('\n\n') + '\n'
  )
}

function headline(telling: Telling, assessment: Assessment): string {
  const {
    recommendation,
    words: { decision: say },
  } = telling
  const { outcome, strength, confidence, demonstrated, comesFirst, hangsBy, saving, oneSetting } = recommendation
  const { title } = assessment.about.about
  return [
    ...(title ? [lines(title), ''] : []),
    say.outcomes[outcome],
    '='.repeat(say.outcomes[outcome].length),
    lines(`${say.strength}: ${say.strengths[strength]}`),
    lines(`${say.sure}: ${say.confidence[confidence.kind]}`),
    ...(confidence.weakest.length > 0
      ? [lines(`${say.weakest}: ${confidence.weakest.map((id) => shortName(id, telling)).join(', ')}.`)]
      : []),
    ...(demonstrated.offered ? [] : [lines(direction(telling, assessment))]),
    ...(comesFirst ? [lines(say.pointsTo[comesFirst.verdict](say.routes[comesFirst.route]))] : []),
    ...(hangsBy.length > 0
      ? [lines(`${say.hangsBy(hangsBy.length)} ${hangsBy.map((id) => shortName(id, telling)).join(', ')}.`)]
      : []),
    ...(say.saving[saving] ? [lines(say.saving[saving])] : []),
    ...(oneSetting ? [lines(say.oneSetting)] : []),
  ].join('\n')
}

function direction({ recommendation, content, words }: Telling, assessment: Assessment): string {
  const { direction: outcome } = recommendation
  const { direction: within, directionBarred, outcomes } = words.decision
  return (isWithinReach(outcome, assessment, content) ? within : directionBarred)(outcomes[outcome])
}

function readings(telling: Telling): readonly string[] {
  const {
    recommendation: { outcome, asStated, partOn },
    words: { decision: say },
  } = telling
  if (outcome === asStated) {
    const { same, neither } = say.readings
    return [lines(outcome === 'need-not-demonstrated' ? neither : same(say.supports[outcome]))]
  }
  return [
    lines(say.readings.part(say.supports[asStated], say.supports[outcome])),
    ...(partOn.length > 0 ? [lines(`${say.partOn}: ${partOn.map((id) => shortName(id, telling)).join(', ')}.`)] : []),
  ]
}

/** The most disruptive rung on top, as the page draws it. */
function ladder({ recommendation, content, words }: Telling, assessment: Assessment): readonly string[] {
  const { rungs } = recommendation.demonstrated.reading
  return content.ladder
    .map(({ id, name }, at) => {
      const looked = rungs.get(id)
      const says = looked === undefined ? words.ladder.unknown : words.ladder.looked[looked]
      const leftOver = own(assessment.ladder, id)?.leftOver.trim()
      return lines(
        `${name}: ${says.toLowerCase()}.${leftOver ? ` ${words.decision.leftOver}: ${leftOver}` : ''}`,
        2,
        `${at + 1} `,
      )
    })
    .reverse()
}

function forms({ recommendation, content, words: { decision: say } }: Telling): readonly string[] {
  const { noForm } = recommendation
  const waits = noForm?.waitsFor.map((id) => content.facts.find((fact) => fact.id === id)!.ask).join(' ')
  return [
    ...(noForm
      ? [lines(waits ? `${say.noForm.waits} ${waits}` : say.noForm.none(noForm.next && say.routes[noForm.next]))]
      : []),
    ...recommendation.forms.map(({ id, place }) => {
      const form = content.forms.find((one) => one.id === id)!
      const what = place === 'first' ? `${form.what} ${codes(form.because)}` : ''
      return lines(`${say.places[place]}: ${form.name}. ${what}`, 2, '- ')
    }),
  ]
}

function conditions(telling: Telling, assessment: Assessment): readonly string[] {
  const say = telling.words.decision
  return telling.recommendation.conditions.map(({ id, condition, from, trace }) => {
    const action = Object.values(assessment.actions).find((one) => one.for === id)
    const whoAndWhen = (action && say.ownerAndDate(action.owner, action.by)) || say.noOwner
    return [
      lines(`${condition} (${say.conditionFrom[from]}) ${whoAndWhen}`, 2, '- '),
      ...decidingAnswers(trace, telling).map((text) => lines(text, 6)),
    ].join('\n')
  })
}

function watchOuts({ recommendation, content, words: { decision: say } }: Telling): readonly string[] {
  const watchOut = (id: string) => content.watchOuts.find((one) => one.id === id)!
  const first = recommendation.watchOuts.filter(({ shownFirst }) => shownFirst)
  const general = recommendation.watchOuts.filter((one) => one.general)
  const more = recommendation.watchOuts.length - first.length - general.length
  return [
    ...first.map((warning) => {
      const { code, doFirst, because } = watchOut(warning.id)
      const told = toldAs(warning, watchOut(warning.id))
      const name = warning.known ? told.name : `${say.warnedUnknown}: ${told.name}`
      return lines(`${name} (${code}). ${told.say} ${say.doFirst}: ${doFirst} ${codes(because)}`, 2, '- ')
    }),
    ...(more > 0 ? [lines(say.moreWatchOuts(more), 2)] : []),
    ...(general.length > 0
      ? [lines(`${say.ofMostPlans}: ${general.map(({ id }) => watchOut(id).name).join('; ')}.`, 2)]
      : []),
  ]
}

function toFindOut({ recommendation, content, words: { decision: say } }: Telling): readonly string[] {
  return recommendation.toFindOut.map(({ id, openness, decisive }) => {
    const question = content.questions.find((one) => one.id === id)
    const what = question
      ? `${question.short} (${question.code}): ${question.findOut}`
      : ([...content.facts, ...content.ladder].find((one) => one.id === id)?.ask ?? id)
    return lines(`${what} (${[say.openness[openness], decisive && say.decisive].filter(Boolean).join('; ')})`, 2, '- ')
  })
}

function rulesChanged({ content, words: { rulesChanged: say } }: Telling, assessment: Assessment): string {
  const since = changedSince(assessment, content)
  if (!since) return ''
  const short = (id: string) => content.questions.find((one) => one.id === id)!.short
  const rows = since.changed.flatMap(({ decision, warnings }) => [...decision, ...warnings])
  return section(say.title(since.under.join(', ')), [
    lines(say.kept),
    ...(since.reworded.length > 0 ? [lines(`${say.reworded} ${since.reworded.map(short).join(', ')}.`)] : []),
    ...rows.map((row) => lines(`${row.name} ${row.say}`, 2, '- ')),
  ])
}

const chosen = <T extends { readonly id: string }>(
  all: readonly T[],
  ids: readonly string[],
  says: (one: T) => string,
): readonly string[] => all.filter(({ id }) => ids.includes(id)).map((one) => lines(says(one), 2, '- '))
