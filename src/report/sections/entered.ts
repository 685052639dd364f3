import { words } from '../words.ts'
import { evidenceGiven, notesKept, type EvidenceGiven, type NoteKept } from '../../domain/entered.ts'
import { isDated } from '../../domain/evidence.ts'
import { dateSay } from '../../locales/dates.ts'
import { listSay } from '../../locales/lists.ts'
import { answerAt, questionSaid } from '../answers.ts'
import type { Block, Section } from '../blocks.ts'
import { answersNamed, bare, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

/** How many items come first: those that were given for the most. */
const itemsFirst = 4

/** What can be shown: each item of evidence as it was entered, numbered in that order, with the answers that it carries. */
export function evidence(telling: Telling): Section {
  const { title, intro } = words.report.shown
  const all = evidenceGiven(telling.assessment, telling.content)
  const first = new Set([...all].sort((one, other) => givenFor(other) - givenFor(one)).slice(0, itemsFirst))
  return {
    id: 'evidence',
    title,
    intro: [intro],
    blocks: all.map((given) => itemTold(given, first.has(given), telling)),
  }
}

const givenFor = ({ answers, inWords }: EvidenceGiven): number => answers.length + inWords.length

function itemTold(
  { id, item, number, answers, inWords, backsUp }: EvidenceGiven,
  isFirst: boolean,
  telling: Telling,
): Block {
  const { shown } = words.report
  return {
    ...bare,
    kind: 'evidence',
    id: `evidence/${id}`,
    weight: isFirst ? 'first' : 'more',
    name: item.what,
    tags: [
      ...tag('number', shown.number(number)),
      ...tag('date', dateSay(item.date)),
      ...tag('kind', words.evidence.kinds[item.kind]),
      ...tag('undated', !isDated(item) && words.evidence.undated),
    ],
    parts: [
      ...labelled('from', shown.from, item.source.trim()),
      ...labelled('kept', shown.kept, [item.holder.trim(), item.link].filter(Boolean).join(', ')),
      ...answersNamed(
        'carries',
        backsUp ? shown.carries : shown.beside,
        answers.flatMap((ref) => answerAt(ref, telling) ?? []),
      ),
      ...labelled('words', shown.words, inWords.map(({ short }) => short).join('; ')),
      ...say('nothing', answers.length + inWords.length === 0 ? shown.nothing : undefined),
    ],
  }
}

/** What was noted beside answers. */
export function noted(telling: Telling): Section {
  const { title, intro } = words.report.noted
  return {
    id: 'noted',
    title,
    intro: [intro],
    blocks: notesKept(telling.assessment, telling.content).map((kept) => noteTold(kept, telling)),
  }
}

function noteTold({ note, questions }: NoteKept, telling: Telling): Block {
  const { ref, code } = questionSaid(questions[0], telling)
  return {
    ...bare,
    kind: 'noted',
    id: `noted/${ref.id}`,
    name: listSay(questions.map((id) => questionSaid(id, telling).name)),
    ...(code && { code }),
    ref,
    parts: say('note', note),
  }
}
