import { own } from '../../domain/own.ts'
import type { Ref } from '../../domain/ref.ts'
import { dateSay } from '../../locales/dates.ts'
import { listSay } from '../../locales/lists.ts'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import { papers as words } from '../../locales/en/papers.ts'
import { answerAt } from '../../report/answers.ts'
import { isOpen, keyOf, longNote, questionsOf, traceOf } from '../answers-told.ts'
import { table, text } from '../blocks.ts'
import { changesSection } from '../changed-since.ts'
import { evidenceCodes, type Composing } from '../composing.ts'
import type { PaperBlock, Says, Statement } from '../paper.ts'
import { asSentence } from '../from-report.ts'
import { markOf, maybe, statement, wording } from '../statement.ts'
import type { Verb } from '../verb.ts'
import { evidenceTable } from './record.ts'

/** Where each statement comes from: the questions that were answered, then the evidence, then what the marks mean. */
export const sources: Verb = (_told, composing): readonly PaperBlock[] => {
  const inSources = { ...composing, idOf: (...thing: readonly string[]) => composing.idOf('sources', ...thing) }
  const refs = refsIn(composing)
  const items = [...new Set(composing.said.flatMap(({ trace }) => trace.evidence))]
  const { head, caption, marks: marksSay, report } = words.sources
  return [
    ...table(inSources, 'sources', {
      caption,
      head: [
        [head.code, 1],
        [head.asked, 6],
        [head.known, 2],
        [head.who, 5],
        [head.evidence, 2],
      ],
      rows: refs.flatMap((ref) => sourceRow(ref, inSources)),
    }),
    ...(items.length > 0 ? evidenceTable(items, inSources) : []),
    ...longNotes(refs, inSources),
    ...text([wording(inSources.idOf('marks'), marksSay), wording(inSources.idOf('report'), report)], 'quiet'),
  ]
}

/** What is traced to, each once, in the order of the walk. A rung that nobody is asked about is no source. */
function refsIn({ said, recommended: { content, assessment } }: Composing): readonly Ref[] {
  const found = new Set(said.flatMap(({ trace }) => trace.answers.map(({ kind, id }) => `${kind} ${id}`)))
  const refs: readonly Ref[] = [
    ...content.questions.map(({ id }) => ({ kind: 'question' as const, id })),
    ...content.facts.map(({ id }) => ({ kind: 'fact' as const, id })),
    ...content.ladder.flatMap(({ id }) => (own(assessment.ladder, id) ? [{ kind: 'rung' as const, id }] : [])),
  ]
  return refs.filter(({ kind, id }) => found.has(`${kind} ${id}`))
}

const { marks } = paperFormats

function sourceRow(ref: Ref, composing: Composing): readonly (readonly Says[])[] {
  const { recommended, idOf, codes } = composing
  const answer = answerAt(ref, recommended)
  if (!answer) return []
  const trace = traceOf(ref, composing)
  const at = (key: string) => idOf(keyOf(ref), ref.id, key)
  const known = isOpen(answer) ? answer.known : marks[answer.drawn ? markOf(answer.drawn.ink) : 'only-said']
  const say = (key: string, text: string): Statement => statement(at(key), text, 'answer', { trace })
  return [
    [
      [wording(at('code'), codes.of(ref))],
      [wording(at('ask'), answer.ask)],
      [say('known', asSentence(known))],
      [say('who', whoSaid(trace.saidBy, composing))],
      [
        say(
          'evidence',
          trace.evidence.length > 0 ? listSay(evidenceCodes(trace.evidence, codes)) : words.sources.noEvidence,
        ),
      ],
    ],
  ]
}

function whoSaid(ids: readonly string[], { recommended: { assessment } }: Composing): string {
  const { nobody, everyone } = words.sources
  if (ids.length === 0) return nobody
  const present = Object.entries(assessment.voices).filter(([, voice]) => voice.present)
  if (present.length > 2 && present.every(([id]) => ids.includes(id))) return everyone
  return listSay(ids.flatMap((id) => own(assessment.voices, id)?.group ?? []))
}

/** Of notes that a paper gives in short, the whole. */
function longNotes(refs: readonly Ref[], composing: Composing): readonly PaperBlock[] {
  const { recommended, idOf, codes } = composing
  const notes = refs.flatMap((ref): readonly PaperBlock[] => {
    const note = ref.kind === 'question' ? (own(recommended.assessment.answers, ref.id)?.note ?? '') : ''
    if (note.length <= longNote) return []
    const says = statement(idOf('note', ref.id), note, 'note', {
      trace: { answers: [ref], basis: 1 },
      mark: 'only-said',
      codes: [codes.of(ref)],
    })
    return text([says], 'quiet', wording(idOf('note', ref.id, 'name'), `${codes.of(ref)}:`))
  })
  return notes.length === 0
    ? []
    : [{ kind: 'heading', level: 2, says: wording(idOf('notes'), words.longNotes) }, ...notes]
}

/** What changed since the last issue, statement by statement. */
export const changes: Verb = (_told, composing) => {
  const { since, idOf } = composing
  const { head, caption, kinds, none, first } = words.changes
  if (!since) return text([wording(idOf(changesSection, 'first'), first)], 'quiet')
  const rows = since.changes.map(({ kind, about, before, now }): readonly Says[] => {
    const { id } = (now ?? before)!
    const as = (key: string, one: Statement | undefined): Says =>
      maybe(one && { ...one, id: idOf(changesSection, one.id, key), codes: [] })
    return [
      [wording(idOf(changesSection, id, 'about'), about)],
      as('then', before),
      as('now', now),
      [wording(idOf(changesSection, id, 'kind'), kinds[kind])],
    ]
  })
  return table(composing, changesSection, {
    caption: caption(since.issue.number, dateSay(since.issue.date)),
    head: [
      [head.what, 4],
      [head.before, 5],
      [head.now, 5],
      [head.how, 2],
    ],
    rows,
    none,
  })
}

/** What no answer says yet, with who could find out. */
export const open: Verb = ({ line }, composing) =>
  text(
    line.names.map((name) => {
      const answers = questionsOf(name, composing).map(({ id }): Ref => ({ kind: 'question', id }))
      const say = words.notYetOf(line.say ?? '', line.who ?? '')
      return statement(composing.idOf('open', name), say, 'not-known', { trace: { answers } })
    }),
    'not-known',
  )

/** Words of the template itself. */
export const fixed: Verb = ({ line }, { idOf }) => text([wording(idOf('words', String(line.at)), line.say ?? '')])

/** What the rules of this paper rest on: each claim of the sources, and where it stands in them. */
export const claims: Verb = (_told, composing) => {
  const { library, said, idOf } = composing
  const { head, caption } = words.claims
  const ids = [...new Set(said.flatMap(({ trace }) => trace.claims))]
  const rows = ids.flatMap((id): readonly (readonly Says[])[] => {
    const claim = library?.claims.get(id)
    if (!claim) return []
    const trace = { claims: [id], rules: [{ id, standing: 'report' as const }] }
    const at = claim.sources.map(({ source, at }) =>
      [library?.sources.get(source)?.cite ?? '', at].filter(Boolean).join(', '),
    )
    return [
      [
        [wording(idOf('claim', id, 'code'), id)],
        [statement(idOf('claim', id), claim.say, 'rule', { trace })],
        [statement(idOf('claim', id, 'at'), at.join('; '), 'rule', { trace })],
      ],
    ]
  })
  return table(composing, 'claims', {
    caption,
    head: [
      [head.code, 1],
      [head.say, 6],
      [head.at, 4],
    ],
    rows,
  })
}
