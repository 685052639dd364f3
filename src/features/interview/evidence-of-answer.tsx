import { lazy, Suspense, useState } from 'react'
import type { EvidenceItem } from '../../domain/assessment.ts'
import { useWords } from '../../locales/words.ts'
import { useAssessment, useGive, useWork } from '../../machine/work.ts'

const EvidenceEditor = lazy(() =>
  import('./evidence-editor.tsx').then(({ EvidenceEditor }) => ({ default: EvidenceEditor })),
)

type Props = { readonly attached: readonly string[]; readonly attach: (ids: string[]) => void; readonly title?: string }

/** The evidence items behind an answer or a rung: add one, use one again, change one, or take one off. */
export function EvidenceOfAnswer({ attached, attach, title }: Props) {
  const { interview, common } = useWords()
  const words = interview.evidence
  const { evidence } = useAssessment()
  const { newId } = useWork()
  const give = useGive()
  const [editing, setEditing] = useState<string>()
  const others = Object.entries(evidence).filter(([id]) => !attached.includes(id))

  const keep = (item: EvidenceItem) => {
    give('evidence', 'evidence', editing!, item)
    if (!attached.includes(editing!)) attach([...attached, editing!])
    setEditing(undefined)
  }
  return (
    <div className="evidence-block">
      <h3 className="mini">{title ?? words.title}</h3>
      {attached.length === 0 && <p className="soft small">{words.none}</p>}
      <ul className="evidence">
        {attached.map((id) => {
          const item = evidence[id]
          if (!item || id === editing) return null
          return (
            <li key={id}>
              <b>{item.what}</b>
              <span className="do">
                <button type="button" className="link" onClick={() => setEditing(id)}>
                  {common.change}
                  <span className="sr">{common.moreAbout(item.what)}</span>
                </button>{' '}
                <button type="button" className="link" onClick={() => attach(attached.filter((one) => one !== id))}>
                  {words.detach}
                </button>
              </span>
              <span className="meta">
                {words.from(words.kinds[item.kind], item.source, item.date)}
                {(!item.source || !item.date) && <em> {words.undated}</em>}
              </span>
            </li>
          )
        })}
      </ul>
      {editing ? (
        <Suspense>
          <EvidenceEditor item={evidence[editing]} keep={keep} cancel={() => setEditing(undefined)} />
        </Suspense>
      ) : (
        <p className="actions add">
          <button type="button" className="btn quiet" onClick={() => setEditing(newId())}>
            {words.add}
          </button>
          {others.length > 0 && (
            <label className="reuse">
              <span className="sr">{words.attach}</span>
              <select value="" onChange={(event) => event.target.value && attach([...attached, event.target.value])}>
                <option value="">{words.attach}</option>
                {others.map(([id, { what }]) => (
                  <option key={id} value={id}>
                    {what}
                  </option>
                ))}
              </select>
            </label>
          )}
        </p>
      )}
    </div>
  )
}
