import type { Assessment, EvidenceItem } from '../../domain/assessment.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { longestLine } from '../../domain/records/fields.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { peopleIn } from '../../domain/session/tally.ts'
import { session } from '../../locales/en/session.ts'
import { bothSay, listSay } from '../../locales/lists.ts'
import { keyOf } from '../parts/key-of.ts'
import { cellSays, namesOf } from '../parts/cell-says.ts'

const { settle: words, shown: shownWords } = session

/**
 * What was shown of a round as evidence: what people who use services said apart from what staff said, for they are
 * different kinds. `today` is an ISO date.
 */
export function evidenceOf(
  { short }: Pick<FullQuestion, 'short'>,
  { cells, how }: RoundShown,
  voices: Assessment['voices'],
  today: string,
): readonly EvidenceItem[] {
  const isOfPeople = ({ voices: ids }: RoundShown['cells'][number]) =>
    ids.every((id) => own(voices, id)?.kind === 'people')
  const kinds = [
    ['people-account', cells.filter(isOfPeople)],
    ['staff-account', cells.filter((cell) => !isOfPeople(cell))],
  ] as const
  return kinds.flatMap(([kind, of]) => {
    if (of.length === 0) return []
    const said = of.map(({ voices: ids, counts }) => words.ofGroup(cellSays(ids, voices), countsSay(counts)))
    const many = of.reduce((sum, { counts }) => sum + peopleIn(counts), 0)
    return {
      what: cut(words.item(short, said.join('; '))),
      kind,
      source: cut(
        `${words.source(shownWords.how[how], many)}: ${bothSay(of.flatMap((cell) => namesOf(cell.voices, voices)))}`,
      ),
      date: today,
      holder: '',
      link: '',
    }
  })
}

const countsSay = (counts: RoundShown['cells'][number]['counts']): string =>
  listSay(counts.map((n, at) => n > 0 && words.saysNumber(n, at === 4 ? undefined : keyOf(at))))

const cut = (say: string): string => (say.length > longestLine ? `${say.slice(0, longestLine - 1)}…` : say)
