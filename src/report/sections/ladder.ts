import { words } from '../words.ts'
import type { Rung } from '../../domain/content.ts'
import type { Step } from '../../domain/clause.ts'
import { isHolding, rungStoodOn } from '../../domain/explain.ts'
import { own } from '../../domain/own.ts'
import type { Section } from '../blocks.ts'
import { bare, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

const longest = 150

/** The proof ladder from its top: how far each way was looked into, what was left over, and where the recommendation stands. */
export function ladder(telling: Telling): Section {
  const { content, recommendation } = telling
  const { ladder: say_ } = words.recommendation
  const stands = isHolding(recommendation.outcome) ? ('toward' as const) : ('here' as const)
  const stoodOn = rungStoodOn(recommendation, content)
  const says = content.ladder.map((rung) => ({
    rung,
    ...(rung.id === stoodOn && { stands }),
    ...rungSays(rung, telling),
  }))
  const highestShown = says.map(({ stands: on, ink }) => ink >= 2 || on === 'here').lastIndexOf(true)
  const blocks = says.map(({ rung: { id, name }, ink, looked, more, ...on }, at) => ({
    ...bare,
    ...on,
    kind: 'rung' as const,
    id: `ladder/${id}`,
    ref: { kind: 'rung' as const, id },
    number: at + 1,
    name,
    ink,
    tags: [...tag('stands', on.stands && (on.stands === 'here' ? say_.here : say_.pointsHere))],
    parts: [
      ...say('looked', looked, 'firm'),
      ...say('more', more),
      ...say('water', highestShown > -1 && at === highestShown + 1 ? say_.water : undefined),
    ],
  }))
  const intro = highestShown === -1 ? [say_.intro, say_.noneShown] : [say_.intro]
  return { id: 'ladder', title: words.decision.sections.ladder, intro, blocks: blocks.reverse() }
}

type RungSays = { readonly ink: Step; readonly looked: string; readonly more: string }

/** How far a rung was looked into as far as its evidence goes, and what is said of it. */
function rungSays({ id, route }: Rung, telling: Telling): RungSays {
  if (route === 'new-role') return newRoleSays(telling)
  const { assessment, recommendation } = telling
  const { recommendation: say_, ladder: words_, report } = words
  const carried = recommendation.demonstrated.reading.rungs.get(id)
  const said = recommendation.stated.reading.rungs.get(id)
  const leftOver = shortened(own(assessment.ladder, id)?.leftOver.trim() ?? '')
  if (carried === undefined || said === undefined)
    return { ink: 0, looked: report.answers[own(assessment.ladder, id) ? 'unknown' : 'none'].says, more: leftOver }
  if (said > carried)
    return { ink: carried, looked: say_.ladder.said(words_.looked[said]), more: say_.ladder.countsAsTalk }
  return { ink: carried, looked: report.looked[said], more: leftOver && report.leftOver(leftOver) }
}

/** Nobody is asked how far a new role was tried: its rung says whether the ways below have opened it. */
function newRoleSays({ assessment, recommendation }: Telling): RungSays {
  const { newRole, named: postNamed } = words.recommendation.ladder
  const { outcome, demonstrated } = recommendation
  if (outcome === 'new-role')
    return demonstrated.route === 'pilot'
      ? { ink: 2, looked: newRole.trial, more: '' }
      : { ink: 3, looked: newRole.open, more: '' }
  const isNamed = assessment.about.about.roleTitle.trim() !== ''
  const isConsidered = demonstrated.candidates.some(({ route }) => route === 'new-role')
  return {
    ink: isNamed ? 1 : 0,
    looked: isConsidered ? newRole.notYet : newRole.notNew,
    more: isNamed ? postNamed : '',
  }
}

/** The first words of a long text: the whole of it is one click away. */
const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`
