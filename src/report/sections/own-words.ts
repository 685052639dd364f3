import { words } from '../words.ts'
import { wordsTold } from '../../domain/entered.ts'
import type { DomainId, OwnWordsAsked } from '../../domain/content.ts'
import { asIn } from '../../domain/in-plan.ts'
import { own } from '../../domain/own.ts'
import { carriedWords, rowsSaid } from '../../domain/own-words.ts'
import { placeIn } from '../../domain/plans.ts'
import type { Section } from '../blocks.ts'
import { textIn } from '../plain.ts'
import { bare, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'

/** The question that something is asked with first, also where that is answered plan by plan; none in set-up, say. */
const questionOf = ({ askedWith }: OwnWordsAsked, { questions }: Telling['content']) =>
  questions.find(({ id }) => asIn(id).id === askedWith[0])

/** The gap, how many, and what changes or does not lead; not every way and each group. */
const leads = (domain: DomainId | undefined, { rows }: OwnWordsAsked): boolean =>
  domain === 'need' && !rows?.named && !rows?.by

/** What the team says in its own words, each as far as evidence of its own carries it. */
export function ownWords({ assessment, content }: Telling): Section {
  const { title, intro, behind, row: inOneLine } = words.ownWords
  return {
    id: 'own-words',
    title,
    intro: [intro],
    blocks: wordsTold(assessment, content).map(({ asked, said }) => {
      const lines = asked.rows
        ? rowsSaid(said, asked, assessment.voices).flatMap(({ id, name, cells }) =>
            say(id, inOneLine(cells, asked.rows!.columns.length, name)),
          )
        : say('say', said.text.trim())
      const question = questionOf(asked, content)
      return {
        ...bare,
        kind: 'own-words',
        id: `own-words/${asked.id}`,
        name: asked.short,
        weight: leads(question?.domain, asked) ? 'first' : 'more',
        ...(question && { ref: placeIn({ kind: 'question', id: question.id }, content) }),
        tags: tag('known', words.decision.basis[carriedWords(said, assessment)]),
        short: { says: words.ownWords.inALine(lines.map(({ key }) => textIn(lines, key))) },
        parts: [
          ...lines,
          ...labelled(
            'behind',
            behind,
            said.evidence.flatMap((id) => own(assessment.evidence, id)?.what ?? []).join('; '),
          ),
        ],
      }
    }),
  }
}
