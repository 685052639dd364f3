import { hasAnswered } from '../../domain/voices/heard-on.ts'
import { isDated } from '../../domain/evidence.ts'
import { evidenceGiven } from '../../domain/entered.ts'
import { dateSay } from '../../locales/dates.ts'
import { papers as words } from '../../locales/en/papers.ts'
import { table } from '../blocks.ts'
import type { Composing } from '../composing.ts'
import type { Says, Statement, Trace } from '../paper.ts'
import { maybe, statement, wording } from '../statement.ts'
import type { Verb } from '../verb.ts'

/** Who was asked: groups and organisations, never people. */
export const voices: Verb = (_told, composing) => {
  const { assessment } = composing.recommended
  const { head, caption, none, present, absent, answered } = words.voices
  const { idOf } = composing
  const { questions } = composing.recommended.content
  return table(composing, 'voices', {
    caption,
    head: [
      [head.group, 4],
      [head.organisation, 4],
      [head.present, 2],
      [head.answered, 2],
    ],
    rows: Object.entries(assessment.voices).map(([id, voice]) => {
      const say = (key: string, text: string): Says =>
        text === '' ? [] : [statement(idOf('voice', id, key), text, 'voice', { trace: { saidBy: [id] } })]
      const gave = questions.filter((question) => hasAnswered(id, question, assessment)).length
      return [
        say('group', voice.group),
        say('organisation', voice.organisation),
        say('present', voice.present ? present : absent),
        say('answered', answered(gave)),
      ]
    }),
    none,
  })
}

/** Some items of evidence, by their numbers. */
export function evidenceTable(ids: readonly string[], composing: Composing) {
  const { assessment, content } = composing.recommended
  const { head, caption, none, undated } = words.evidence
  const { idOf, codes } = composing
  return table(composing, 'evidence', {
    caption,
    head: [
      [head.code, 1],
      [head.what, 5],
      [head.source, 3],
      [head.date, 2],
      [head.kept, 3],
    ],
    rows: evidenceGiven(assessment, content)
      .filter(({ id }) => ids.includes(id))
      .map(({ id, item }) => {
        const say = (key: string, text: string): Says =>
          text.trim() === ''
            ? []
            : [statement(idOf('evidence', id, key), text, 'evidence', { trace: { evidence: [id] } })]
        return [
          [wording(idOf('evidence', id, 'code'), codes.evidence(id))],
          say('what', item.what),
          say('source', item.source),
          say('date', isDated(item) || item.date !== '' ? dateSay(item.date) : undated),
          say('kept', [item.holder.trim(), item.link].filter(Boolean).join(', ')),
        ]
      }),
    none,
  })
}

/** What is agreed to be done, for what, by whom and by when. */
export const actions: Verb = (_told, composing) => {
  const { assessment, recommendation } = composing.recommended
  const { head, caption, none, done, open, own } = words.actions
  const { idOf } = composing
  return table(composing, 'actions', {
    caption,
    head: [
      [head.what, 5],
      [head.purpose, 3],
      [head.owner, 4],
      [head.by, 3],
      [head.state, 2, [open, done]],
    ],
    rows: Object.entries(assessment.actions).map(([id, action]) => {
      const trace: Partial<Trace> = { actions: [id] }
      const say = (key: string, text: string): Statement =>
        statement(idOf('action', id, key), text, 'action', { trace })
      const known = (key: string, text: string): Statement =>
        text.trim() === '' ? statement(idOf('action', id, key), words.notYet, 'not-known', { trace }) : say(key, text)
      const purpose = recommendation.conditions.find((one) => one.id === action.for)?.name ?? own
      return [
        [say('what', action.what)],
        [say('for', purpose)],
        [known('owner', action.owner)],
        [known('by', action.by === '' ? '' : dateSay(action.by))],
        [say('state', action.done ? done : open)],
      ]
    }),
    none,
  })
}

/** Thoughts that were left for another day. */
export const parked: Verb = (_told, composing) => {
  const { head, caption, none } = words.parked
  const { idOf } = composing
  return table(composing, 'parked', {
    caption,
    head: [
      [head.what, 6],
      [head.from, 2],
    ],
    rows: Object.entries(composing.recommended.assessment.parkingLot).map(([id, { what, from }]) => [
      [statement(idOf('parked', id, 'what'), what, 'note', { trace: { actions: [id], basis: 1 }, mark: 'only-said' })],
      maybe(from.trim() !== '' && statement(idOf('parked', id, 'from'), from, 'voice', { trace: { actions: [id] } })),
    ]),
    none,
  })
}

/** Room for those who agree: empty cells, since nobody signs for anybody. */
export const sign: Verb = (_told, composing) => {
  const { head, caption, whose } = words.sign
  const { idOf } = composing
  return table(composing, 'sign', {
    caption,
    head: [
      [head.whose, 2],
      [head.post, 4],
      [head.date, 2],
      [head.signed, 4],
    ],
    rows: Object.entries(whose).map(([key, say]) => [[wording(idOf('sign', key), say)], [], [], []]),
  })
}
