import { useOfAnswer } from '../parts/use-answer.ts'
import { memo, useCallback, useState, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { answerState, questionsIn } from '../../domain/asked.ts'
import { isByPlan } from '../../domain/answers.ts'
import type { DomainId, AskedQuestion } from '../../domain/content.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { wholeDomain as words } from '../../locales/en/whole-domain.ts'
import { paths } from '../../ports/paths.ts'
import { useMachine, useOnward, usePart, useWork } from '../../ports/use-work.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import { Title } from '../../ui/title.tsx'
import { AllAnswered } from '../parts/all-answered.tsx'
import { OpenRow } from './domain-row.tsx'
import { useDomain } from './use-domain.ts'
import './interview.css'
import './domain-page.css'

/** A whole domain on one page: a line for each question, which opens in place into all that its own page can do. */
export function DomainPage({ domain }: { readonly domain: DomainId }) {
  const { lists } = useWork()
  const about = usePart('about')
  const { questions } = useDomain(domain)
  const [open, setOpen] = useState<string>()
  const title = words.title(common.domains[domain])
  const rows = questionsIn(domain, lists, { about })
  const toggle = useCallback((row: string) => setOpen((open) => (open === row ? undefined : row)), [])
  const goTo = useCallback((question: string) => {
    setOpen(question)
    requestAnimationFrame(() => document.getElementById(`row-${question}`)?.focus())
  }, [])
  return (
    <>
      <Title tab={title}>{title}</Title>
      <p className="lead soft">{words.hint}</p>
      <p className="keys-hint">{words.keysHint}</p>
      <ol className="whole-domain">
        {rows.map(({ id: row }, at) => {
          const question = questions.get(row)!
          return (
            <li key={row}>
              <Line question={question} isOpen={open === row} toggle={toggle} />
              {open === row && <OpenRow question={question} next={rows[at + 1]?.id} goTo={goTo} />}
            </li>
          )
        })}
      </ol>
      <AllAnswered domain={domain} />
      <Onward />
    </>
  )
}

function Onward() {
  const id = useMachine(({ context }) => context.id)
  const { to, page } = useOnward()!
  return (
    <p className="pager section">
      <Link className="btn" href={to}>
        {interview.nextPage(page)}
      </Link>
      <Link href={paths.hub(id)}>{interview.backToHub}</Link>
    </p>
  )
}

/** From one line to the next, while a line has the focus. */
function arrows(event: KeyboardEvent<HTMLElement>): void {
  const by = Number(event.key === 'ArrowDown') - Number(event.key === 'ArrowUp')
  const lines = [...document.querySelectorAll<HTMLElement>('.domain-line')]
  const at = lines.indexOf(event.currentTarget)
  if (by === 0 || at === -1) return
  event.preventDefault()
  lines[at + by]?.focus()
}

type LineProps = {
  readonly question: AskedQuestion
  readonly isOpen: boolean
  readonly toggle: (question: string) => void
}

/** What is said, how it is known, and what stands with it. Only the line whose answer changes is drawn anew. */
const Line = memo(function Line({ question, isOpen, toggle }: LineProps) {
  const answer = useOfAnswer(question, (one) => one)
  const level = answer?.level
  const basis = useMachine(({ context }) =>
    answer && typeof level === 'number' ? carriedBasis(answer, question, context.assessment!).basis : undefined,
  )
  const items = answer?.evidence.length ?? 0
  const withIt = [items > 0 && interview.more.items(items), answer?.note && words.note].filter(Boolean).join(', ')
  return (
    <h2>
      <button
        type="button"
        className="domain-line"
        id={`row-${question.id}`}
        aria-expanded={isOpen}
        onClick={() => toggle(question.id)}
        onKeyDown={arrows}
      >
        <span className="domain-code">{question.code}</span>
        <span className="domain-short">{question.short}</span>
        <Glyph size={24} height={typeof level === 'number' ? level : 'none'} ink={basis ?? 0} />
        <span className="domain-says">
          {answer && isByPlan(answer)
            ? words.byPlan
            : typeof level === 'number'
              ? question.levels[level]
              : words.states[answerState(answer)]}
        </span>
        <span className="domain-known">{basis !== undefined && common.basis[basis]}</span>
        <span className="domain-with">{withIt}</span>
      </button>
    </h2>
  )
})
