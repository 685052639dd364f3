import { useEffect, useRef, type KeyboardEvent } from 'react'
import { own } from '../../domain/own.ts'
import { atHand } from '../../domain/session/sitting.ts'
import { nobodyYet, peopleIn, type Counts } from '../../domain/session/tally.ts'
import { session as words } from '../../locales/en/session.ts'
import { Asked, Sentences, useProgress, useQuestionAtHand } from './asked.tsx'
import { keyOf } from '../parts/key-of.ts'
import { useGroups } from './groups.ts'
import { useSend, useSitting } from './use-sitting.ts'

/** Hands or cards, counted aloud: a number a group and sentence, typed by digits and Enter alone. */
export function Hands() {
  const send = useSend()
  const sitting = useSitting()
  const groups = useGroups()
  const { levels } = useQuestionAtHand()
  const { answered, heads, areLeft } = useProgress()
  const grid = useRef<HTMLTableElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  /** Where a digit has just led by itself. */
  const ledTo = useRef<HTMLInputElement>(undefined)
  const { tallies } = atHand(sitting)
  const choices = [...levels, words.unknown]
  const cells = () => [...grid.current!.querySelectorAll('input')]
  useEffect(() => {
    grid.current?.querySelector('input')?.focus()
  }, [grid])

  const give = (group: string, counts: Counts, at: number, typed: string) => {
    const people = Number(typed.replace(/\D/g, '').slice(0, 3))
    const after = counts.map((one, place) => (place === at ? people : one)) as unknown as Counts
    send({ type: 'count.given', group, counts: after })
  }
  /** In a group of fewer than ten a digit says all: it goes on by itself, but for the last. */
  const goOn = (from: HTMLInputElement, people: string) => {
    ledTo.current = undefined
    if (people === '' || Number(people) > 9 || !/^\d$/.test(from.value)) return
    const next = cells()[cells().indexOf(from) + 1]
    if (next) comeTo((ledTo.current = next))
  }
  const go = (event: KeyboardEvent<HTMLInputElement>) => {
    const wasLed = event.key === 'Enter' && ledTo.current === event.currentTarget
    ledTo.current = undefined
    if (wasLed) return event.preventDefault()
    const by = steps[event.key as keyof typeof steps] as number | undefined
    if (by === undefined) return
    event.preventDefault()
    const at = cells().indexOf(event.currentTarget)
    const next = cells()[at + by] ?? (event.key === 'Enter' ? close.current : undefined)
    if (next instanceof HTMLInputElement) comeTo(next)
    else next?.focus()
  }
  const tooMany = groups.flatMap(({ id, name, people }) => {
    const raised = peopleIn(own(tallies.hands, id) ?? nobodyYet)
    return people !== '' && raised > Number(people) ? [words.hands.tooMany(name, raised, people)] : []
  })
  return (
    <>
      <Asked />
      <div className="count-hands">
        <Sentences levels={levels} />
        <div>
          <h2>{words.hands.title}</h2>
          <p className="small soft">{words.hands.hint}</p>
          <table className="hands" ref={grid}>
            <thead>
              <tr>
                <th scope="col">{words.hands.group}</th>
                {choices.map((say, at) => (
                  <th scope="col" className="num" key={say}>
                    {keyOf(at)}
                  </th>
                ))}
                <th scope="col" className="num">
                  {words.hands.total}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ id, name, people }) => {
                const counts = own(tallies.hands, id) ?? nobodyYet
                return (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    {choices.map((say, at) => (
                      <td key={say}>
                        <input
                          type="text"
                          inputMode="numeric"
                          autoComplete="off"
                          aria-label={words.hands.cell(name, keyOf(at), say)}
                          value={counts[at] || ''}
                          placeholder="0"
                          onChange={({ target }) => {
                            give(id, counts, at, target.value)
                            goOn(target, people)
                          }}
                          onFocus={({ target }) => target.select()}
                          onKeyDown={go}
                        />
                      </td>
                    ))}
                    <td className="num">{words.hands.ofGroup(peopleIn(counts), people)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          <div className="stack" role="status">
            {tooMany.map((say) => (
              <p className="warning-text" key={say}>
                {say}
              </p>
            ))}
          </div>
        </div>
      </div>
      <p className="actions page-actions">
        <button
          type="button"
          className="btn"
          ref={close}
          onClick={() => send({ type: 'close.asked', areLeft: areLeft && tooMany.length === 0 })}
        >
          {words.close}
        </button>
        <span className="soft">{words.answered(answered, heads)}</span>
      </p>
    </>
  )
}

const columns = 5
const steps = { Enter: 1, ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns } as const

function comeTo(cell: HTMLInputElement): void {
  cell.focus()
  cell.select()
}
