import type { Assessment, EvidenceItem, OwnWords } from './assessment.ts'
import type { Content, OwnWordsAsked } from './content.ts'
import { own } from './own.ts'
import { carriedWords, isSaid } from './own-words.ts'
import { asIn } from './in-plan.ts'
import type { Ref } from './ref.ts'
import { isBlank } from './text.ts'

type Given = readonly [assessment: Assessment, content: Content]

/** What the team says in its own words, in the order of the content; without what is judged for a paper, and belongs to that. */
export const wordsTold = (...[assessment, content]: Given) =>
  content.ownWords.flatMap((asked): readonly { readonly asked: OwnWordsAsked; readonly said: OwnWords }[] => {
    const said = own(assessment.ownWords, asked.id)
    return said && isSaid(said, asked) && asked.askedWith[0] !== 'papers' ? [{ asked, said }] : []
  })

/** A piece of evidence, with what it was given for in the order of the walk, and whether it backs that up. */
export type EvidenceGiven = {
  readonly id: string
  readonly item: EvidenceItem
  /** From 1, in the order in which the items were entered. */
  readonly number: number
  readonly answers: readonly Ref[]
  readonly inWords: readonly OwnWordsAsked[]
  readonly backsUp: boolean
}

export const evidenceGiven = (...[assessment, content]: Given): readonly EvidenceGiven[] =>
  inOrderOfIds(assessment.evidence).map(([id, item], at) => {
    const isFor = (one: { readonly evidence: readonly string[] } | undefined) => one?.evidence.includes(id) === true
    const questions = content.questions.filter((question) => isFor(own(assessment.answers, question.id)))
    const rungs = content.ladder.filter((rung) => isFor(own(assessment.ladder, rung.id)))
    return {
      id,
      item,
      number: at + 1,
      answers: [
        ...questions.map((question): Ref => ({ kind: 'question', id: question.id })),
        ...rungs.map((rung): Ref => ({ kind: 'rung', id: rung.id })),
      ],
      inWords: content.ownWords.filter((asked) => isFor(own(assessment.ownWords, asked.id))),
      backsUp: carriedWords({ evidence: [id] }, assessment) >= 2,
    }
  })

/** Ids begin with the time, and a device and a file need not keep records in one order: the number of an item is the same in both. */
const inOrderOfIds = <Item>(items: Readonly<Record<string, Item>>): readonly (readonly [id: string, item: Item])[] =>
  Object.entries(items).sort(([one], [other]) => (one < other ? -1 : 1))

/** A note, with the questions beside whose answers it stands: several where it counts for several plans. */
export type NoteKept = { readonly note: string; readonly questions: readonly [string, ...string[]] }

/** What was noted beside answers, in the order of the walk. */
export function notesKept(...[assessment, content]: Given): readonly NoteKept[] {
  const notes: { note: string; questions: [string, ...string[]] }[] = []
  for (const { id } of content.questions) {
    const note = own(assessment.answers, id)?.note.trim() ?? ''
    if (isBlank(note)) continue
    const known = notes.find(({ questions: [first], ...one }) => one.note === note && asIn(first).id === asIn(id).id)
    if (known) known.questions.push(id)
    else notes.push({ note, questions: [id] })
  }
  return notes
}
