import { Suspense, useEffect, useRef, useState } from 'react'
import { own } from '../../domain/own.ts'
import type { Draft, EvidenceItem } from '../../domain/assessment.ts'
import { placeOf } from '../../form/places.ts'
import { dateSay } from '../../locales/dates.ts'
import { common } from '../../locales/en/common.ts'
import { evidence as words } from '../../locales/en/evidence.ts'
import { useGive, useMachine, usePart, useWork } from '../../ports/use-work.ts'
import { lazyPart } from '../../ui/lazy-part.ts'

const EvidenceEditor = lazyPart(() => import('./evidence-editor.tsx'), 'EvidenceEditor')

type Props = {
  /** The answer or rung it belongs to: what is begun here is found again here. */
  readonly of: string
  readonly attached: readonly string[]
  readonly attach: (ids: string[]) => void
  readonly title?: string
}

/** What is being written: a new item, or an item by its id. */
type Opened = { readonly id?: string }

function openedBy({ fields }: Draft): Opened {
  const { of } = fields
  return typeof of === 'string' ? { id: of } : {}
}

/** The evidence items behind an answer or a rung: add one, use one again, change one, or take one off. */
export function EvidenceOfAnswer({ of, attached, attach, title }: Props) {
  const items = usePart('evidence')
  const { newId } = useWork()
  const give = useGive()
  const place = placeOf('evidence', of)
  const draft = useMachine(({ context }) => own(context.assessment!.drafts, place))
  const [opened, setOpened] = useState(() => draft && openedBy(draft))
  const editing = opened ?? (draft && openedBy(draft))
  const [next, setNext] = useState<{ readonly id?: string }>()
  const block = useRef<HTMLDivElement>(null)
  const select = useRef<HTMLSelectElement>(null)
  // What was pressed is gone: the focus goes to the item it was about, or else to where another one is added.
  useEffect(() => {
    const find = (what: string) => block.current!.querySelector<HTMLElement>(what)
    if (next) (find(`[data-item="${next.id}"]`) ?? find('.add button, input'))?.focus()
  }, [next])
  const others = Object.entries(items).filter(([id]) => !attached.includes(id))

  const use = (id: string) => {
    if (!attached.includes(id)) attach([...attached, id])
    setNext({ id })
  }
  const close = (item?: EvidenceItem, from?: Partial<EvidenceItem>) => {
    const id = editing?.id ?? newId()
    setOpened(undefined)
    if (item) give('evidence', 'evidence', id, item, from)
    if (item) use(id)
    else setNext({ id })
  }
  return (
    <div className="evidence-block" ref={block}>
      {title && <h3 className="mini">{title}</h3>}
      {attached.length === 0 && !editing && <p className="soft small">{words.none}</p>}
      <ul className="evidence">
        {attached.map((id) => {
          const item = own(items, id)
          if (!item || id === editing?.id) return null
          return (
            <li key={id}>
              <b>{item.what}</b>
              <span className="no-print">
                {!editing && (
                  <button type="button" className="link" data-item={id} onClick={() => setOpened({ id })}>
                    {common.change}
                    <span className="sr">{common.moreAbout(item.what)}</span>
                  </button>
                )}{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    attach(attached.filter((one) => one !== id))
                    setNext({})
                  }}
                >
                  {words.detach}
                </button>
              </span>
              <span className="meta">
                <span>{words.from(words.kinds[item.kind], item.source, dateSay(item.date))}</span>
                {(!item.source || !item.date) && <em> {words.undated}</em>}
              </span>
            </li>
          )
        })}
      </ul>
      {editing ? (
        <Suspense>
          <EvidenceEditor
            of={editing.id}
            item={editing.id === undefined ? undefined : own(items, editing.id)}
            place={place}
            close={close}
          />
        </Suspense>
      ) : (
        <p className="actions add">
          <button type="button" className="btn quiet" onClick={() => setOpened({})}>
            {words.add}
          </button>
          {others.length > 0 && (
            <>
              <label className="reuse">
                <span className="sr">{words.attach}</span>
                <select ref={select}>
                  <option value="">{words.attach}</option>
                  {others.map(([id, { what }]) => (
                    <option key={id} value={id}>
                      {what}
                    </option>
                  ))}
                </select>
              </label>
              <button
                type="button"
                className="btn quiet"
                onClick={() => (select.current!.value ? use(select.current!.value) : select.current!.focus())}
              >
                {words.use}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  )
}
