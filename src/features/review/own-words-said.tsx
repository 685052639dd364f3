import { Link } from 'wouter'
import type { OwnWordsAsked } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { isSaid, rowsSaid } from '../../domain/own-words.ts'
import type { Stop } from '../../domain/walk.ts'
import { common } from '../../locales/en/common.ts'
import { ownWords } from '../../locales/en/own-words.ts'
import { review as words } from '../../locales/en/review.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { useContent } from './content.ts'

/** What the team has said in its own words beside a question. */
export function OwnWordsSaid({ questionId }: { readonly questionId: string }) {
  const asked = useContent().ownWords.filter(({ askedWith: [first] }) => first === questionId)
  return asked.map((one) => <Said asked={one} key={one.id} />)
}

function Said({ asked }: { readonly asked: OwnWordsAsked }) {
  const { ownWords: all, voices } = useAssessment()
  const said = own(all, asked.id)
  if (!said || !isSaid(said, asked)) return null
  return (
    <div className="small typed">
      <p>
        <b>{`${words.inYourWords}: ${asked.short}`}</b>
        {said.evidence.length > 0 && <span>{` (${words.items(said.evidence.length)})`}</span>}
      </p>
      {said.asked.ask !== asked.ask && said.asked.ask !== '' && <p className="soft">{words.askedAs(said.asked.ask)}</p>}
      {asked.rows ? (
        rowsSaid(said, asked, voices).map((row) => (
          <p key={row.id}>{ownWords.row(row.cells, asked.rows!.columns.length, row.name)}</p>
        ))
      ) : (
        <p>{said.text}</p>
      )}
    </div>
  )
}

/** What is said and belongs to no question: a section of its own, with the way to change it. */
export function OwnWordsBeside() {
  const { id, ownWords: all } = useAssessment()
  const content = useContent()
  const rows = content.ownWords.filter((asked) => {
    const [place] = asked.askedWith
    return !content.questions.some((question) => question.id === place) && isSaid(own(all, asked.id), asked)
  })
  if (rows.length === 0) return null
  return (
    <section className="section">
      <h2>{words.inYourWords}</h2>
      <ul className="checked">
        {rows.map((asked) => {
          const page = pageOf(asked)
          return (
            <li key={asked.id}>
              <Said asked={asked} />
              {page && (
                <p className="do small">
                  <Link
                    id={`change-own-${asked.id}`}
                    href={pathTo(id, { ...page, from: { page: 'checkAnswers', at: `own-${asked.id}` } })}
                  >
                    <span>{common.change}</span>
                    <span className="sr">{words.of(asked.short)}</span>
                  </Link>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Where it is asked; what is asked with the papers is changed there. */
function pageOf({ askedWith }: OwnWordsAsked): Stop | undefined {
  if (askedWith.includes('actions')) return { page: 'actions' }
  return askedWith.includes('set-up') ? { page: 'setUp', step: 'about' } : undefined
}
