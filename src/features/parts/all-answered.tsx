import { useRef, useState } from 'react'
import type { DomainId } from '../../domain/content.ts'
import { answeredByAll } from '../../domain/answered-by-all.ts'
import { common } from '../../locales/en/common.ts'
import { room as words } from '../../locales/en/room.ts'
import { useAssessment, useGiveAll, useWork } from '../../ports/use-work.ts'

/** One press that records all in the room for every answer of a domain that has nobody yet. */
export function AllAnswered({ domain }: { readonly domain: DomainId }) {
  const { lists } = useWork()
  const giveAll = useGiveAll()
  const open = answeredByAll(domain, lists, useAssessment()).length
  const [set, setSet] = useState(0)
  const news = useRef<HTMLParagraphElement>(null)
  if (open === 0 && set === 0) return null
  const press = () => {
    giveAll('answer', (assessment) => answeredByAll(domain, lists, assessment))
    setSet(open)
    // The button is gone: the focus stays where it was.
    news.current!.focus()
  }
  return (
    <div className="section no-print">
      <p className="small soft news" role="status" tabIndex={-1} ref={news}>
        {open > 0 ? words.nobodyFor(open) : words.allSet(set)}
      </p>
      {open > 0 && (
        <p className="actions">
          <button type="button" className="btn quiet" onClick={press}>
            {words.allOf(common.domains[domain])}
          </button>
        </p>
      )}
    </div>
  )
}
