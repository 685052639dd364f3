import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { byId } from '../../domain/by-id.ts'
import { own } from '../../domain/own.ts'
import type { Looked } from '../../domain/records/fields.ts'
import { answering, holding, isTyped, mayTakeBack, type Sheet, type Sitting } from '../../domain/session/sitting.ts'
import { session } from '../../locales/en/session.ts'
import { paths } from '../../ports/paths.ts'
import { useMachine } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { useRecommended } from '../parts/recommended.ts'
import { useProgress } from './asked.tsx'
import { useGroups, type Group } from './groups.ts'
import { useOfSession, useSend, useSitting } from './use-sitting.ts'

const { paper: words } = session

/** A row a sheet: the group once, then a sign a question, and Enter. It is folded into the counts when it is whole. */
export function Paper() {
  const send = useSend()
  const sitting = useSitting()
  const groups = useGroups()
  const { content } = useRecommended()
  const id = useMachine(({ context }) => context.id)
  const known = useOfSession(({ context }) => context.sheets)
  const { answered, heads } = useProgress()
  const asked = answering(sitting).map((step) => ({
    ...byId(content.questions, step.question),
    number: sitting.steps.indexOf(step) + 1,
  }))
  const blank = ['', ...asked.map(() => '')]
  const [row, setRow] = useState(blank)
  const [number, setNumber] = useState(String(nextNumber(sitting)))
  const [news, setNews] = useState('')
  const [problem, setProblem] = useState('')
  const [at, setAt] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const cells = () => [...form.current!.querySelectorAll<HTMLInputElement>('[data-cell]')]
  const focusOn = (place: number) =>
    (cells()[place] ?? form.current!.querySelector<HTMLElement>('[type="submit"]'))?.focus()
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('[data-cell]')?.focus()
  }, [form])

  const type = (place: number, typed: string) => {
    const sign = typed.slice(-1).toUpperCase()
    if (sign !== '' && !isSign(place, sign, groups)) return
    setRow(row.map((one, of) => (of === place ? sign : one)))
    if (sign !== '') focusOn(place + 1)
  }
  const move = (event: KeyboardEvent<HTMLInputElement>, place: number) => {
    const by =
      event.key === 'Enter'
        ? Number(row[place] !== '' && place < row.length - 1)
        : (moves[event.key as keyof typeof moves] ?? 0)
    const isBack = event.key === 'Backspace' && row[place] === ''
    if (by === 0 && !isBack) return
    event.preventDefault()
    focusOn(Math.max(0, place + (isBack ? -1 : by)))
  }
  const begin = (of: number, say: string) => {
    setRow(blank)
    setNumber(String(of))
    setNews(say)
    setProblem('')
    focusOn(0)
  }
  const refuse = (say: string, place: number | 'number') => {
    setNews('')
    setProblem(say)
    if (place === 'number') form.current!.querySelector<HTMLElement>('#sheet-number')!.focus()
    else focusOn(place)
  }
  const count = () => {
    const of = Number(number)
    const missing = row.indexOf('')
    if (!isNumber(of)) return refuse(words.noNumber, 'number')
    if (isTyped(sitting, of)) return refuse(words.again(of), 'number')
    if (missing !== -1) return missing === 0 ? refuse(words.noGroup, 0) : focusOn(missing)
    send({ type: 'sheet.typed', number: of, sheet: sheetOf(row, asked, groups) })
    begin(of + 1, words.counted(of))
  }
  const takeBack = (of: number) => {
    const from = holding(sitting, of)
    if (from.length === 0) return refuse(words.notThere(of), 0)
    const held = own(known, String(of))
    const isHeld = held && from.every(({ question }) => own(held, question))
    if (!isHeld && row.includes('')) return refuse(words.forgotten(of), 0)
    const sheet = isHeld ? held : sheetOf(row, asked, groups)
    if (!mayTakeBack(sitting, of, sheet)) return refuse(words.notSo(of), 0)
    send({ type: 'sheet.taken.back', number: of, sheet })
    begin(of, words.tookBack(of))
  }
  const typed = numbersTyped(sitting)
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="soft">{words.hint}</p>
      <ul className="letters small">
        {groups.map(({ id: group, name, letter }) => (
          <li key={group}>
            <b className="key-of">{letter}</b> <span>{name}</span>
          </li>
        ))}
      </ul>
      <form
        ref={form}
        className="sheet-row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          count()
        }}
      >
        <label className="sheet-number">
          <span>{words.number}</span>
          <input
            id="sheet-number"
            type="text"
            inputMode="numeric"
            value={number}
            onChange={({ target }) => setNumber(target.value.replace(/\D/g, '').slice(0, 4))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              focusOn(0)
            }}
          />
        </label>
        {row.map((sign, place) => (
          <label key={asked[place - 1]?.id ?? 'group'} className={place === 0 ? 'cell of-group' : 'cell'}>
            <span aria-hidden="true">{asked[place - 1]?.number ?? words.groupKey}</span>
            <input
              type="text"
              autoComplete="off"
              autoCapitalize="off"
              inputMode={place === 0 ? 'text' : 'numeric'}
              data-cell
              aria-label={
                place === 0 ? words.groupKey : words.answerTo(asked[place - 1]!.number, asked[place - 1]!.short)
              }
              value={sign}
              onChange={({ target }) => type(place, target.value)}
              onFocus={({ target }) => {
                setAt(place)
                target.select()
              }}
              onKeyDown={(event) => move(event, place)}
            />
          </label>
        ))}
        <button type="submit" className="btn small">
          {words.keep}
        </button>
      </form>
      <p className="small soft at-cell" aria-hidden="true">
        {at > 0 && `${asked[at - 1]?.number}: ${asked[at - 1]?.short}`}
      </p>
      <p className="error-text" role="alert">
        {problem}
      </p>
      <p className="news" role="status">
        {news}
      </p>
      <TakeBack takeBack={takeBack} numbers={typed} />
      <p className="actions page-actions">
        <button
          type="button"
          className="btn"
          onClick={() => send({ type: 'close.asked', areLeft: heads !== undefined && typed.length < heads })}
        >
          {session.close}
        </button>
        <span className="soft">{typed.length > 0 ? words.typed(typed.length) : session.answered(answered, heads)}</span>
        <Link href={paths.sheet(id)}>{session.printSheets}</Link>
      </p>
    </>
  )
}

type Back = { readonly numbers: readonly number[]; readonly takeBack: (number: number) => void }

function TakeBack({ numbers, takeBack }: Back) {
  const [number, setNumber] = useState('')
  if (numbers.length === 0) return null
  return (
    <details className="after">
      <summary>{words.backTitle}</summary>
      <p className="small">{`${words.numbers}: ${numbers.join(', ')}`}</p>
      <form
        className="actions add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          takeBack(Number(number))
        }}
      >
        <label className="sheet-number">
          <span>{words.backNumber}</span>
          <input
            type="text"
            inputMode="numeric"
            value={number}
            onChange={({ target }) => setNumber(target.value.replace(/\D/g, '').slice(0, 4))}
          />
        </label>
        <button type="submit" className="btn quiet small">
          {words.back}
        </button>
      </form>
    </details>
  )
}

const moves = { ArrowRight: 1, ArrowLeft: -1 } as const
const mostNumbers = 2000
const isNumber = (number: number): boolean => number >= 1 && number <= mostNumbers

/** What a sign on a sheet says: the digits of the booklet, nothing where it was left blank. */
const levelOf: Readonly<Record<string, Looked | undefined>> = {
  '1': 0,
  '2': 1,
  '3': 2,
  '4': 3,
  '0': 'unknown',
  D: 'unknown',
  '-': undefined,
}

const isSign = (place: number, sign: string, groups: readonly Group[]): boolean =>
  place === 0 ? groups.some(({ letter }) => letter === sign) : Object.hasOwn(levelOf, sign)

function sheetOf(
  [letter, ...signs]: readonly string[],
  asked: readonly { readonly id: string }[],
  groups: readonly Group[],
): Sheet {
  const group = groups.find((one) => one.letter === letter)!.id
  return Object.fromEntries(asked.map(({ id }, at) => [id, { group, level: own(levelOf, signs[at]!) }]))
}

/** The numbers of the sheets counted in what is open. */
const numbersTyped = (sitting: Sitting): readonly number[] =>
  [...new Set(answering(sitting).flatMap(({ sheets }) => sheets))].sort((a, b) => a - b)

const nextNumber = (sitting: Sitting): number => Math.max(0, ...numbersTyped(sitting)) + 1
