import { about as aboutWords } from '../../locales/en/about.ts'
import { common as commonWords } from '../../locales/en/common.ts'
import { decision as decisionWords } from '../../locales/en/decision.ts'
import { ladder as ladderWords } from '../../locales/en/ladder.ts'
import { byId } from '../../domain/by-id.ts'
import type { Clause } from '../../domain/clause.ts'
import { own } from '../../domain/own.ts'
import type { Content } from '../../domain/content.ts'

type Props = { readonly rule: Clause; readonly content: Content }

/** A rule in full, in the words of the questions, so that a team can see where it is set and challenge it. */
export function Rule({ rule, content }: Props) {
  const parts = partsOf(rule, content)
  if (!parts) return <span>{leafSays(rule, content)}</span>
  return (
    <>
      <span>{heading(rule, content)}</span>
      <ul className="rule">
        {parts.map((part, at) => (
          <li key={at}>
            <Rule rule={part} content={content} />
          </li>
        ))}
      </ul>
    </>
  )
}

function partsOf(rule: Clause, content: Content): readonly Clause[] | undefined {
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  if ('of' in rule) return rule.of
  if ('not' in rule) return [rule.not]
  if ('test' in rule) {
    const { test } = byId([...content.tests, ...content.gates], rule.test)
    return 'all' in test ? test.all : [test]
  }
  return undefined
}

function heading(rule: Clause, content: Content): string {
  const words = aboutWords.how.rule
  if ('of' in rule) return words.some(rule.atLeast)
  if ('test' in rule) return `${byId([...content.tests, ...content.gates], rule.test).name}:`
  return 'any' in rule ? words.any : 'not' in rule ? words.not : words.all
}

function leafSays(rule: Clause, content: Content): string {
  const words = aboutWords.how.rule
  if ('fact' in rule) {
    const fact = content.facts.find(({ id }) => id === rule.fact)
    const say = (option: string) =>
      fact
        ? byId(fact.options, option).say
        : option === 'yes'
          ? commonWords.yes
          : decisionWords.routes[option as 'pilot']
    return words.is(fact?.ask ?? own(words.derived, rule.fact) ?? rule.fact, [rule.is].flat().map(say))
  }
  if ('rung' in rule) return words.atLeast(byId(content.ladder, rule.rung).name, ladderWords.looked[rule.atLeast])
  if (!('question' in rule)) return ''
  const { short, levels } = byId(content.questions, rule.question)
  const level = (step: 0 | 1 | 2 | 3) => levels[step].replace(/\.$/, '')
  if ('atMost' in rule) return words.atMost(short, level(rule.atMost))
  if ('between' in rule) return words.between(short, level(rule.between[0]), level(rule.between[1]))
  if ('assumed' in rule) return words.assumed(short)
  if ('basisBelow' in rule) return words.basisBelow(short, decisionWords.basis[rule.basisBelow])
  const basis = rule.basis ? words.basis(decisionWords.basis[rule.basis]) : ''
  return (rule.atLeast === 0 ? words.known(short) : words.atLeast(short, level(rule.atLeast))) + basis
}
