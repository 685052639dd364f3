import { words } from '../words.ts'
import { wordsSaid } from '../../domain/entered.ts'
import { own } from '../../domain/own.ts'
import { carriedWords, rowsSaid } from '../../domain/own-words.ts'
import { placeIn } from '../../domain/plans.ts'
import type { Section } from '../blocks.ts'
import { bare, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

/** What the team says in its own words, each as far as evidence of its own carries it. */
export function ownWords({ assessment, content }: Telling): Section {
  const { title, intro, behind, cells: inOneLine } = words.ownWords
  return {
    id: 'own-words',
    title,
    intro: [intro],
    blocks: wordsSaid(assessment, content).map(({ asked, said }) => ({
      ...bare,
      kind: 'own-words',
      id: `own-words/${asked.id}`,
      name: asked.short,
      ref: placeIn({ kind: 'question', id: asked.askedWith[0] }, content),
      tags: tag('known', words.decision.basis[carriedWords(said, assessment)]),
      parts: [
        ...(asked.rows
          ? rowsSaid(said, asked).flatMap(({ id, cells }) => say(id, inOneLine(cells)))
          : say('say', said.text.trim())),
        ...labelled(
          'behind',
          behind,
          said.evidence.flatMap((id) => own(assessment.evidence, id)?.what ?? []).join('; '),
        ),
      ],
    })),
  }
}
