import { memo, Suspense, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { asksForLadder } from '../../domain/asked.ts'
import { isByPlan } from '../../domain/answers.ts'
import type { AskedQuestion } from '../../domain/content.ts'
import { ladder } from '../../locales/en/ladder.ts'
import { wholeDomain as words } from '../../locales/en/whole-domain.ts'
import { paths } from '../../ports/paths.ts'
import { useMachine } from '../../ports/use-work.ts'
import { afterDigits, useDigits } from '../../ui/digits.ts'
import { Row } from '../../ui/row.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { FiguresAtQuestion } from '../parts/figures-at.tsx'
import { useOfAnswer } from '../parts/use-answer.ts'
import { HowKnown } from './how-known.tsx'
import { Levels, WhyNot } from './levels.tsx'
import { useDomain } from './use-domain.ts'

const FactRows = lazyPart(() => import('../parts/fact-fields.tsx'), 'FactRows')
const ByPlan = lazyPart(() => import('./by-plan.tsx'), 'ByPlan')
const LevelsByGroup = lazyPart(() => import('./voices-section.tsx'), 'LevelsByGroup')
const ByVoice = lazyPart(() => import('./voices-section.tsx'), 'ByVoice')
const MoreOfAnswer = lazyPart(() => import('./more-of-answer.tsx'), 'MoreOfAnswer')
const Rungs = lazyPart(() => import('./rungs.tsx'), 'Rungs')

type Props = {
  readonly question: AskedQuestion
  /** The line after it, and a way there. */
  readonly next: string | undefined
  readonly goTo: (question: string) => void
}

/** A question whole, opened in its row. Digits work while the focus is in it. Each part of it is drawn anew for itself. */
export const OpenRow = memo(function OpenRow({ question, next, goTo }: Props) {
  const id = useMachine(({ context }) => context.id)
  const hasLadder = useMachine(({ context }) => asksForLadder(context.assessment!))
  const { facts: all } = useDomain(question.domain)
  const facts = useMemo(() => all.filter(({ askedWith }) => askedWith === question.id), [all, question])
  const [isOpen, setOpen] = useState(false)
  const differs = useOfAnswer(question, (answer) => question.about === 'plan' && isByPlan(answer))
  const hasLevel = useOfAnswer(question, (answer) => typeof answer?.level === 'number')
  const isDiffering = isOpen || differs
  const isForAll = !isDiffering && hasLevel
  const goOn = next === undefined ? undefined : () => goTo(next)
  return (
    <form className="open-row" onSubmit={(event) => event.preventDefault()} ref={useDigits()}>
      <fieldset>
        <legend>
          <h3>{question.ask}</h3>
        </legend>
        {question.help && <p className="hint">{question.help}</p>}
        <Suspense>
          {question.about === 'plan' && <ByPlan question={question} isOpen={isOpen} open={setOpen} />}
          {question.byVoice && <ByVoice question={question} />}
        </Suspense>
        {question.byVoice ? (
          <Suspense>
            <LevelsByGroup question={question} />
          </Suspense>
        ) : (
          !isDiffering && <Levels question={question} />
        )}
        <WhyNot question={question} />
      </fieldset>
      <FiguresAtQuestion question={question} />
      {isForAll && <HowKnown question={question} error={undefined} isNew={false} goOn={goOn} />}
      <Suspense>
        {facts.length > 0 && <FactRows facts={facts} />}
        {question.holdsLadder && (
          <div className="fold-rows">
            <Row level={3} name={ladder.short} says={hasLadder ? ladder.hint : ladder.notNeeded}>
              <Rungs />
            </Row>
          </div>
        )}
        <MoreOfAnswer question={question} isForAll={isForAll} noteError={undefined} />
      </Suspense>
      <p className="actions after" {...afterDigits}>
        {goOn && (
          <button type="button" className="btn quiet small" onClick={goOn}>
            {words.nextRow}
          </button>
        )}
        <Link href={paths.question(id, question)}>{words.ownPage}</Link>
      </p>
    </form>
  )
})
