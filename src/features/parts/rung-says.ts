import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { Words } from '../../locales/words.ts'
import { own } from '../../domain/own.ts'
import type { Ink } from '../../ui/charts/ink.tsx'

/** How far a rung was looked into as far as its evidence goes, and what is said of it. */
export type RungSays = { readonly ink: Ink; readonly looked: string; readonly more: string }

const longest = 150

export function rungSays(id: string, telling: Recommended, words: Words): RungSays {
  if (byId(telling.content.ladder, id).route === 'new-role') return newRoleSays(telling, words)
  const { assessment, recommendation } = telling
  const say = words.recommendation.ladder
  const carried = recommendation.demonstrated.reading.rungs.get(id)
  const said = recommendation.stated.reading.rungs.get(id)
  const leftOver = shortened(own(assessment.ladder, id)?.leftOver.trim() ?? '')
  if (carried === undefined || said === undefined) return { ink: 0, looked: `${words.ladder.unknown}.`, more: leftOver }
  const looked = words.ladder.looked[said]
  if (said > carried) return { ink: carried, looked: say.said(looked), more: say.countsAsTalk }
  return { ink: carried, looked: `${looked}.`, more: leftOver && `${words.decision.leftOver}: ${leftOver}` }
}

/** Nobody is asked how far a new role was tried: its rung says whether the ways below have opened it. */
function newRoleSays({ assessment, recommendation }: Recommended, words: Words): RungSays {
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
