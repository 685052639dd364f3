import { Link } from 'wouter'
import type { AskedQuestion, FullQuestion } from '../../domain/content.ts'
import { besideQuestion as words } from '../../locales/en/beside-question.ts'
import { paths } from '../../ports/paths.ts'
import { useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'

type Props = { readonly question: AskedQuestion }

const useWhole = ({ id, domain }: AskedQuestion): FullQuestion => useNeeded(useWork().loadWhole, domain).get(id)!

/** Why it is asked, and what that rests on. */
export function Why({ question }: Props) {
  const { why, standing, because, terms } = useWhole(question)
  return (
    <>
      <p>{why}</p>
      {standing && standing !== 'report' && <p>{words.standing[standing]}</p>}
      {because.length > 0 && (
        <p>
          <Link href={paths.about('sources', because)}>{words.sources(because.length)}</Link>
        </p>
      )}
      {terms?.map(({ term, meaning }) => (
        <p className="term" key={term}>
          <b>{`${term}:`}</b> <span>{meaning}</span>
        </p>
      ))}
    </>
  )
}

/** What would count as evidence, and what to ask back when an assumption is heard. */
export function WhatCounts({ question }: Props) {
  const { acceptable, assumed, askBack } = useWhole(question)
  return (
    <>
      <ul className="hear">
        {acceptable.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h3 className="margin-head">{words.hear(assumed[0]!.replace(/\.$/, ''))}</h3>
      <p>{`${words.ask} ${askBack}`}</p>
    </>
  )
}
