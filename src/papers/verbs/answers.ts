import { heard } from '../../locales/en/heard.ts'
import { afterwardsSays, groupSays } from '../../report/sections/heard.ts'
import { own } from '../../domain/own.ts'
import { papers as words } from '../../locales/en/papers.ts'
import { answerAt } from '../../report/answers.ts'
import { differences as differencesIn } from '../../domain/voices/differences.ts'
import { asIn } from '../../domain/in-plan.ts'
import { answerSays, isOpen, levelSays, notKnown, questionsOf } from '../answers-told.ts'
import { table, toned } from '../blocks.ts'
import { blocksOf, told, whoOf } from '../from-report.ts'
import type { Says, Statement } from '../paper.ts'
import { markOf, statement, wording } from '../statement.ts'
import type { Verb } from '../verb.ts'

/** Answers, each under the name of its question: its note, how far the thing is there, and how that is known. */
export const answers: Verb = ({ line }, composing) =>
  line.names.flatMap((name) =>
    questionsOf(name, composing).flatMap((question) => {
      const lead = wording(composing.idOf('answer', question.id, 'name'), `${question.short}.`)
      return toned(answerSays(question, composing), lead)
    }),
  )

/** Plain facts: what is chosen, which is only said. */
export const facts: Verb = ({ line }, composing) => {
  const { recommended, idOf } = composing
  return line.names.flatMap((name) =>
    recommended.content.facts
      .filter(({ id }) => asIn(id).id === name)
      .flatMap(({ id, ask }) => {
        const answer = answerAt({ kind: 'fact', id }, recommended)
        if (!answer) return []
        const lead = wording(idOf('fact', id, 'name'), ask)
        const says = isOpen(answer)
          ? notKnown(idOf('fact', id), answer.ref, whoOf(answer, composing), composing)
          : levelSays(answer, composing)
        return toned([says], lead)
      }),
  )
}

/** What has to be there before a start, each with the answers that say whether it is. */
export const check: Verb = ({ lines }, composing) => {
  const { head, caption } = words.checks
  return table(composing, 'checks', {
    caption,
    head: [
      [head.what, 2],
      [head.now, 5],
    ],
    rows: lines.map(({ say = '', names }, at): readonly Says[] => {
      const inRow = {
        ...composing,
        idOf: (...thing: readonly string[]) => composing.idOf('check', String(at + 1), ...thing),
      }
      return [
        [wording(inRow.idOf('name'), say)],
        names.flatMap((name) =>
          questionsOf(name, composing).flatMap((question) => [
            wording(inRow.idOf('name', question.id), `${question.short}:`),
            ...answerSays(question, inRow),
          ]),
        ),
      ]
    }),
  })
}

/** Where groups or people see it otherwise, each question with what was said, and how the room went on from it. */
export const differences: Verb = (_told, composing) => {
  const { recommended, idOf, codes } = composing
  const { assessment, content } = recommended
  const { head, caption, none, nobody, room } = words.differences
  const { endings, dissent, wouldChange, done } = heard.differed
  const rows = differencesIn(assessment, content).flatMap(({ question, groups, dissents, afterwards, round }) => {
    const ref = { kind: 'question', id: question.id } as const
    const row = (key: string, who: Statement, say: string, saidBy: readonly string[]): readonly Says[] => [
      [wording(idOf('differ', question.id, key, 'name'), question.short)],
      [who],
      [
        statement(idOf('differ', question.id, key, 'said'), say, 'voice', {
          trace: { answers: [ref], saidBy, basis: 1 },
          mark: markOf(1),
          codes: [codes.of(ref)],
        }),
      ],
    ]
    const whoSays = (key: string, who: string, saidBy: readonly string[]) =>
      statement(idOf('differ', question.id, key, 'group'), who, 'voice', { trace: { answers: [ref], saidBy } })
    const put = [round?.ending && endings[round.ending], round?.put.trim()].filter(Boolean).join(' ')
    return [
      ...groups.map((group) => {
        const { name, said } = groupSays(group, question.levels, assessment)
        const there = group.voices.filter((id) => own(assessment.voices, id) !== undefined)
        const key = group.voices.join('-')
        return row(key, whoSays(key, name, there), said, there)
      }),
      ...dissents.map((one, at) => {
        const key = `dissent-${at + 1}`
        const voice = one.voice === undefined ? undefined : own(assessment.voices, one.voice)
        const saidBy = voice ? [one.voice!] : []
        const more = [one.wouldChange && `${wouldChange}: ${one.wouldChange}`, one.done && `${done}: ${one.done}`]
        const who = whoSays(key, voice ? heard.differed.dissentOf(voice.group) : dissent, saidBy)
        return row(key, voice ? who : wording(who.id, nobody), [one.text, ...more].filter(Boolean).join(' · '), saidBy)
      }),
      ...afterwards.map((one, at) => {
        const { name, said } = afterwardsSays(one, assessment)
        const there = one.voices.filter((id) => own(assessment.voices, id) !== undefined)
        const key = `afterwards-${at + 1}`
        return row(key, whoSays(key, name, there), said, there)
      }),
      ...(put ? [row('put', wording(idOf('differ', question.id, 'put', 'group'), room), put, [])] : []),
    ]
  })
  return table(composing, 'differences', {
    caption,
    head: [
      [head.what, 2],
      [head.group, 2],
      [head.said, 4],
    ],
    rows,
    none,
  })
}

/** Who would come to something else by their own view, and what that turns on. */
export const views: Verb = (_told, composing) =>
  blocksOf('otherwise', composing)
    .filter(({ parts }) => parts.some(({ key }) => key === 'comes'))
    .flatMap((block) => told(block, composing, ['heard-on', 'same']))
