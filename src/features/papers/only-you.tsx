import { isSaid } from '../../domain/own-words.ts'
import { own } from '../../domain/own.ts'
import { papersPage } from '../../locales/en/papers-page.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Row } from '../../ui/row.tsx'
import { OwnWordsFields } from '../parts/own-words.tsx'

/** The own words that papers are made with: how many are said, and a place to say them. */
export function OnlyYou({ ids }: { readonly ids: readonly string[] }) {
  const words = papersPage.ours
  const all = useNeeded(useWork().loadOwnWords)
  const { ownWords } = useAssessment()
  const asked = all.filter(({ id }) => ids.includes(id))
  const said = asked.filter((one) => isSaid(own(ownWords, one.id), one)).length
  return (
    <Row name={words.title} says={asked.length === 0 ? words.none : words.says(said, asked.length)}>
      <OwnWordsFields ids={ids} />
    </Row>
  )
}
