import { Suspense } from 'react'
import { Link } from 'wouter'
import { stepBeside, type Stop } from '../../domain/walk.ts'
import { interview as words } from '../../locales/en/interview.ts'
import { ladder } from '../../locales/en/ladder.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment, useHere, useOnward, useWork } from '../../ports/use-work.ts'
import { afterDigits } from '../../ui/digits.ts'
import { backSays } from '../parts/back-says.ts'
import { ResultChanged, useLastRead } from '../parts/what-it-changed.ts'

type Props = {
  /** What the keys do here. */
  readonly keys?: string
}

/** Onward, back to the step before, or past this one for now; above them, what is to be seen wherever one is on the page. */
export function Pager({ keys }: Props) {
  const { lists } = useWork()
  const assessment = useAssessment()
  const here = useHere()
  const { from } = here
  const onward = useOnward()!
  const hasRead = useLastRead() !== undefined
  const previous = from ? undefined : stepBeside(lists, assessment, here, -1)
  const nameOf = ({ page, question, fact }: Stop): string => {
    if (page === 'ladder') return ladder.short
    if (page === 'fact') return lists.facts.find(({ id }) => id === fact)!.short!
    return lists.questions.find(({ id }) => id === question)!.short
  }
  const says = from ? backSays(from) : onward.question ? undefined : words.nextPage(onward.page)
  return (
    <div className="q-pager">
      {hasRead && (
        <Suspense>
          <ResultChanged />
        </Suspense>
      )}
      <p className="onward" {...afterDigits}>
        <button type="submit" className="btn">
          {says ?? <Towards say={words.next} name={nameOf(onward)} />}
        </button>
        {previous && (
          <Link href={pathTo(assessment.id, previous)}>
            <Towards say={words.back} name={nameOf(previous)} />
          </Link>
        )}
        <Link href={onward.to}>{words.skip}</Link>
        {keys && <span className="keys-hint">{keys}</span>}
      </p>
    </div>
  )
}

/** Where it leads, by name: on a phone for whoever hears it. */
const Towards = ({ say, name }: { readonly say: string; readonly name: string }) => (
  <>
    <span>{say}</span>
    <span className="towards">{words.to(name)}</span>
  </>
)
