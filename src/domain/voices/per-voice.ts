import { asIn } from '../in-plan.ts'
import { bothHeadlines, recommended, type BothHeadlines, type Recommended } from '../recommend.ts'
import type { Question } from '../content.ts'
import { asAnswered, isSameGroup } from './as-answered.ts'
import { answerTo, groupsHeard, type GroupSaid } from './heard-on.ts'

/** What would come out if a group, or several told together, were right on all it was heard on. */
export type VoiceView = {
  readonly voices: readonly string[]
  /** On how many questions it was heard. */
  readonly heardOn: number
  /** On how many it says otherwise than the room. */
  readonly otherwiseOn: number
  readonly recommendation: Recommended['recommendation']
  /** Whether what is offered and how firmly is the same in both readings. */
  readonly isSame: boolean
  /** The questions that it turns on: a smallest set of those it sees otherwise which leads there. None where it is the same. */
  readonly turnsOn: readonly string[]
}

/**
 * What comes out by the view of each group that was heard, in the order of the rooms' lists. The levels alone change;
 * evidence stays as it is, so that a difference is one of view and not of paperwork.
 */
export function perVoice(of: Recommended): readonly VoiceView[] {
  const { assessment, content } = of
  const asSaid = saidOnce(of)
  const headlineAsSaid = (said: readonly Said[]) => bothHeadlines(asAnswered(levelsOf(said), assessment), content)
  const heard = content.questions.map((question) => ({ question, groups: groupsHeard(question, assessment) }))
  return groupsIn(heard.flatMap(({ groups }) => groups)).map((voices) => {
    const said = heard.flatMap(({ question, groups }) => {
      const group = groups.find((one) => isSameGroup(one, { voices }))
      return group ? [{ question, level: group.level }] : []
    })
    const otherwise = said.filter(({ question, level }) => answerTo(question, assessment)?.level !== level)
    const theirs = asSaid(otherwise)
    const isSame = isSameHeadline(theirs, of.recommendation)
    return {
      voices,
      heardOn: asked(said),
      otherwiseOn: asked(otherwise),
      recommendation: theirs,
      isSame,
      turnsOn: isSame ? [] : ids(smallest(otherwise, theirs, headlineAsSaid)),
    }
  })
}

type Said = { readonly question: Question; readonly level: GroupSaid['level'] }

type AsSaid<T> = (said: readonly Said[]) => T

const levelsOf = (said: readonly Said[]) => new Map(said.map(({ question, level }) => [question, level]))

/** What comes out of some answers, worked out once for all groups that say the same. */
function saidOnce({ assessment, content, recommendation }: Recommended): AsSaid<Recommended['recommendation']> {
  const known = new Map([['', recommendation]])
  return (said) => {
    const key = said.map(({ question, level }) => `${question.id} ${level}`).join()
    const found = known.get(key) ?? recommended(asAnswered(levelsOf(said), assessment), content).recommendation
    known.set(key, found)
    return found
  }
}

/** Without each that is not needed to come to the same. */
const smallest = (said: readonly Said[], theirs: BothHeadlines, asSaid: AsSaid<BothHeadlines>): readonly Said[] =>
  said.reduce<readonly Said[]>((left, one) => {
    const without = left.filter((other) => other !== one)
    return isSameHeadline(asSaid(without), theirs) ? without : left
  }, said)

function isSameHeadline(one: BothHeadlines, other: BothHeadlines): boolean {
  return (
    one.outcome === other.outcome &&
    one.strength === other.strength &&
    one.asStated === other.asStated &&
    one.strengthAsStated === other.strengthAsStated
  )
}

/** Each group once, or several that were told together. */
function groupsIn(groups: readonly GroupSaid[]): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  for (const { voices } of groups)
    if (!found.some((one) => isSameGroup({ voices: one }, { voices }))) found.push(voices)
  return found
}

/** A question counts once, though each plan has its own answer. */
const ids = (said: readonly Said[]): readonly string[] => [...new Set(said.map(({ question }) => asIn(question.id).id))]
const asked = (said: readonly Said[]): number => ids(said).length
