import type { OwnWordsAsked } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { isSaid, rowsSaid } from '../../domain/own-words.ts'
import { ownWords } from '../../locales/en/own-words.ts'
import { review as words } from '../../locales/en/review.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { useContent } from './content.ts'

/** What the team has said in its own words beside a question. */
export function OwnWordsSaid({ questionId }: { readonly questionId: string }) {
  const asked = useContent().ownWords.filter(({ askedWith: [first] }) => first === questionId)
  return asked.map((one) => <Said asked={one} key={one.id} />)
}

function Said({ asked }: { readonly asked: OwnWordsAsked }) {
  const said = own(useAssessment().ownWords, asked.id)
  if (!said || !isSaid(said, asked)) return null
  return (
    <div className="small typed">
      <p>
        <b>{`${words.inYourWords}: ${asked.short}`}</b>
        {said.evidence.length > 0 && <span>{` (${words.items(said.evidence.length)})`}</span>}
      </p>
      {said.asked.ask !== asked.ask && said.asked.ask !== '' && <p className="soft">{words.askedAs(said.asked.ask)}</p>}
      {asked.rows ? (
        rowsSaid(said, asked).map(({ id, cells }) => <p key={id}>{ownWords.cells(cells)}</p>)
      ) : (
        <p>{said.text}</p>
      )}
    </div>
  )
}
