import { words } from '../words.ts'
import { byId } from '../../domain/by-id.ts'
import type { Form } from '../../domain/content.ts'
import type { RecommendedForm } from '../../domain/recommend.ts'
import { answersBehind, factSaid } from '../answers.ts'
import type { Block, Section } from '../blocks.ts'
import { answersNamed, bare, itemsTold, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

/** What the recommendation looks like, what belongs beside it, and which forms were taken away. Role types stay hidden until a new role is in question. */
export function forms(telling: Telling): Section {
  const { recommendation, content } = telling
  const { outcome, direction } = recommendation
  const isAboutRoles = outcome === 'new-role' || direction === 'new-role'
  const isTold = (form: Form) => isAboutRoles || form.route !== 'new-role'
  const told = recommendation.forms
    .map((one) => ({ one, form: byId(content.forms, one.id) }))
    .filter(({ form }) => isTold(form))
  const removed = recommendation.formsRemoved.filter(({ form }) => isTold(form))
  return {
    id: 'forms',
    title: outcome === 'need-not-demonstrated' ? words.recommendation.forms.titleIf : words.decision.sections.forms,
    intro: [],
    blocks: [
      ...noForm(telling),
      ...told.map(({ one, form }, at) => formTold(one, form, at === 0, telling)),
      ...removed.map(({ form, because }): Block => ({
        ...bare,
        kind: 'form',
        id: `forms/${form.id}`,
        weight: 'more',
        name: form.name,
        parts: say('because', because),
        group: words.recommendation.forms.removed,
      })),
    ],
  }
}

function formTold({ place, needs }: RecommendedForm, form: Form, isFirst: boolean, telling: Telling): Block {
  const { decision, report: say_ } = words
  const asked = needs.map(({ id, condition, trace }) => ({
    id,
    say: condition,
    tags: [],
    answers: answersBehind(trace, telling),
  }))
  return {
    ...bare,
    kind: 'form',
    id: `forms/${form.id}`,
    weight: isFirst ? 'first' : 'more',
    name: form.name,
    tags: tag('place', decision.places[place]),
    parts: [
      ...say('what', form.what),
      ...labelled('fits-when', say_.fitsWhen, form.fitsWhen),
      ...labelled('watch-for', say_.watchFor, form.watchFor),
      ...labelled('evidence', say_.evidenceSays, form.evidence),
      ...(place === 'first' ? [] : itemsTold('needs', say_.alsoNeeds, asked)),
    ],
    claims: form.because,
    since: form.since ?? [],
  }
}

/** What is proposed where no form fits: what it waits for, or the next way to look at. */
function noForm(telling: Telling): readonly Block[] {
  const { noForm: none } = telling.recommendation
  if (!none) return []
  const { decision, report } = words
  const waits = none.waitsFor.flatMap((id) => factSaid(id, telling) ?? [])
  const parts =
    waits.length > 0
      ? answersNamed('waits-for', report.waitsFor, waits)
      : say('none', decision.noForm.none(none.next && decision.routes[none.next]))
  return [{ ...bare, kind: 'form', id: 'forms/none', parts }]
}
