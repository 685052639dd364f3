import { words } from '../words.ts'
import type { Assessment, Dissent } from '../../domain/assessment.ts'
import { peopleIn } from '../../domain/session/tally.ts'
import { own } from '../../domain/own.ts'
import { differences, type Difference } from '../../domain/voices/differences.ts'
import { noGroup, type SaidAfterwards } from '../../domain/voices/view-afterwards.ts'
import { groupsHeard, type GroupSaid } from '../../domain/voices/heard-on.ts'
import { perVoice, type VoiceView } from '../../domain/voices/per-voice.ts'
import { dateSay } from '../../locales/dates.ts'
import { listSay } from '../../locales/lists.ts'
import { questionSaid } from '../answers.ts'
import type { Block, Part, Section } from '../blocks.ts'
import { answersNamed, bare, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'
import { readAs } from './verdict.ts'

/** What would come out if each group that was heard were right, and what that turns on. */
export function otherwise(telling: Telling): Section {
  const { title, intro, gist } = words.heard.otherwise
  const { assessment, content } = telling
  const views = perVoice(telling)
  const apart = differences(assessment, content).filter(({ isBetween }) => isBetween)
  const heardOn = content.questions.filter((question) => groupsHeard(question, assessment).length > 0)
  return {
    id: 'otherwise',
    title,
    intro: [intro(heardOn.length, apart.length, apart.filter(({ question }) => telling.matters(question.id)).length)],
    gist: gist(views.filter(({ isSame }) => !isSame).map(({ voices }) => groupsNamed(voices, assessment))),
    blocks: views.map((view) => viewTold(view, telling)),
  }
}

function viewTold(view: VoiceView, telling: Telling): Block {
  const { otherwise: say_ } = words.heard
  const { recommendation: theirs, isSame, voices } = view
  const [said, shown] = [readAs(theirs.stated), readAs(theirs.demonstrated)]
  return {
    ...bare,
    kind: 'voice',
    id: `otherwise/${voices.join('-')}`,
    weight: isSame ? 'more' : 'first',
    name: groupsNamed(voices, telling.assessment),
    tags: tag('same', isSame ? say_.same : say_.differs),
    parts: [
      ...say('comes', isSame ? '' : said === shown ? say_.comes(shown) : say_.readings(said, shown)),
      ...labelled('strength', say_.strength, isSame ? '' : words.report.strengths[theirs.strength].say),
      ...answersNamed(
        'turns-on',
        say_.turnsOn,
        view.turnsOn.map((id) => questionSaid(id, telling)),
      ),
      ...say('heard-on', say_.heardOn(view.heardOn, view.otherwiseOn)),
    ],
  }
}

/** Where groups or people see it otherwise, each question with what was said, and how the room went on from it. */
export function differed(telling: Telling): Section {
  const { title, intro } = words.heard.differed
  return {
    id: 'differed',
    title,
    intro: [intro],
    blocks: differences(telling.assessment, telling.content).map((one) => differenceTold(one, telling)),
  }
}

function differenceTold(
  { question, groups, round, dissents, afterwards, isBetween, splitIn }: Difference,
  telling: Telling,
): Block {
  const { differed: say_, hows } = words.heard
  const { ref, name, code } = questionSaid(question.id, telling)
  const ending = round?.ending
  return {
    ...bare,
    kind: 'difference',
    id: `differed/${question.id}`,
    name,
    ...(code && { code }),
    ref,
    tags: [
      ...tag('matters', isBetween && (telling.matters(question.id) ? say_.matters : say_.idle)),
      ...tag('when', round ? say_.when(hows[round.how], dateSay(round.at.slice(0, 10)), round.round) : say_.before),
    ],
    parts: [
      ...groups.flatMap((group) => groupTold(group, question.levels, telling)),
      ...labelled(
        'split-in',
        say_.splitIn,
        listSay(splitIn.map(({ voices }) => groupsNamed(voices, telling.assessment))),
      ),
      ...say('not-shown', round && round.notShown > 0 ? say_.notShown(round.notShown) : ''),
      ...dissents.flatMap((one, at) => dissentTold(one, at, telling)),
      ...say('ending', ending ? say_.endings[ending] : ''),
      ...labelled('put', say_.put, round?.put.trim()),
      ...afterwards.flatMap((one, at) => afterwardsTold(one, at, telling)),
    ],
  }
}

const groupTold = (group: GroupSaid, levels: readonly string[], { assessment }: Telling): readonly Part[] => {
  const { name, said } = groupSays(group, levels, assessment)
  return labelled(`said-${group.voices.join('-')}`, name, said)
}

/** What a group is called, with how many answered where they were counted; and what they said, by sentence. */
export function groupSays({ voices, level, counts }: GroupSaid, levels: readonly string[], assessment: Assessment) {
  const { differed: say_ } = words.heard
  const sentences = [...levels, words.interview.unknown]
  return {
    name: say_.group(groupsNamed(voices, assessment), counts && peopleIn(counts)),
    said: counts
      ? sentences.flatMap((sentence, at) => (counts[at]! > 0 ? [say_.said(counts[at]!, sentence)] : [])).join(' ')
      : sentences[level === 'unknown' ? levels.length : level]!,
  }
}

/** Whose view it is of those who were not there, with its day; and what they say, with why. */
export function afterwardsSays(one: SaidAfterwards, assessment: Assessment) {
  const { differed: say_ } = words.heard
  const people = one.counts ? peopleIn(one.counts) : 1
  const group = groupsNamed(
    one.voices.filter((id) => id !== noGroup),
    assessment,
  )
  const { said } = groupSays(people === 1 ? { voices: one.voices, level: one.level } : one, one.levels, assessment)
  return {
    name: say_.afterwards(group, people, dateSay(one.at.slice(0, 10))),
    said: [said, ...one.reasons.map((reason) => say_.because(reason.trim()))].join(' '),
  }
}

function afterwardsTold(one: SaidAfterwards, at: number, { assessment }: Telling): readonly Part[] {
  const { name, said } = afterwardsSays(one, assessment)
  return labelled(`afterwards-${at}`, name, said)
}

function dissentTold({ text, wouldChange, voice, done }: Dissent, at: number, telling: Telling): readonly Part[] {
  const { differed: say_ } = words.heard
  const group = voice === undefined ? undefined : own(telling.assessment.voices, voice)?.group
  return [
    ...labelled(`dissent-${at}`, group ? say_.dissentOf(group) : say_.dissent, text.trim()),
    ...labelled(`would-change-${at}`, say_.wouldChange, wouldChange.trim()),
    ...labelled(`done-${at}`, say_.done, done.trim()),
  ]
}

/** Groups that are no longer on the list are told of as such. */
const groupsNamed = (voices: readonly string[], assessment: Assessment): string =>
  listSay(voices.map((id) => own(assessment.voices, id)?.group ?? words.heard.gone))
