import type { Clause } from '../clause.ts'
import { verdictOf } from '../evaluate.ts'
import { connectives, truth } from './connectives.ts'
import type { Diagram, Node } from './diagram.ts'
import { workedOut, type Leaf } from './rules-read.ts'
import { none } from './values.ts'
import { keyOf, nameOf, type Compared } from './variables.ts'

/** Where a rule holds, and where it fails; elsewhere it is open. And where the answer to a question is backed up. */
export type RuleDiagrams = {
  readonly holds: (rule: Clause) => Node
  readonly fails: (rule: Clause) => Node
  /** Where it holds, or open answers alone could make it hold: a fact that nobody has chosen stays open. */
  readonly mayHold: (rule: Clause) => Node
  readonly isBacked: (question: string) => Node
}

/** Facts that the decision has worked out by the time a rule is asked. */
export type Known = Readonly<Record<string, readonly string[]>>

type Sense = 'holds' | 'fails'
const other = { holds: 'fails', fails: 'holds' } as const satisfies Record<Sense, Sense>

/** The diagrams of rules, by what is worked out: the three values of `evaluate`, as one diagram for each end. */
export function ruleDiagrams(
  diagram: Diagram,
  variables: readonly Compared[],
  tests: ReadonlyMap<string, Clause>,
): (known: Known) => RuleDiagrams {
  const { atLeast, not } = connectives(diagram)
  const places = new Map(variables.map(({ kind, id }, at) => [`${kind} ${id}`, at]))
  const compared = {
    holds: once((leaf: Leaf) => compare(leaf, 'holds')),
    fails: once((leaf: Leaf) => compare(leaf, 'fails')),
  }

  return (known) => {
    const reading = { ...none, facts: new Map(Object.entries(known)) }
    const said = (leaf: Leaf, sense: Sense): Node =>
      'fact' in leaf && workedOut.includes(leaf.fact)
        ? truth(verdictOf(leaf, reading) === sense)
        : compared[sense](leaf)
    const mayTurnOut = (leaf: Leaf, sense: Sense): Node =>
      'fact' in leaf ? said(leaf, sense) : not(said(leaf, other[sense]))
    return { ...made(said), mayHold: made(mayTurnOut).holds, isBacked }
  }

  /** Every rule, in both senses, of what is said of its comparisons. */
  function made(said: (leaf: Leaf, sense: Sense) => Node): Readonly<Record<Sense, (rule: Clause) => Node>> {
    const is = { holds: once((rule) => ruled(rule, 'holds')), fails: once((rule) => ruled(rule, 'fails')) }
    return is

    function ruled(rule: Clause, sense: Sense): Node {
      if ('not' in rule) return is[other[sense]](rule.not)
      if ('test' in rule) return is[sense](tests.get(rule.test)!)
      if ('all' in rule) return counted(rule.all, rule.all.length, sense)
      if ('any' in rule) return counted(rule.any, 1, sense)
      if ('of' in rule) return counted(rule.of, rule.atLeast, sense)
      return said(rule, sense)
    }

    /** Enough parts hold; or so many fail that too few are left. */
    function counted(parts: readonly Clause[], needed: number, sense: Sense): Node {
      return atLeast(sense === 'holds' ? needed : parts.length - needed + 1, parts.map(is[sense]))
    }
  }

  function compare(leaf: Leaf, sense: Sense): Node {
    const place = places.get(nameOf(leaf))!
    const verdicts = variables[place]!.verdicts.get(keyOf(leaf))!
    return whereClass(
      place,
      verdicts.map((verdict) => verdict === sense),
    )
  }

  function isBacked(question: string): Node {
    const place = places.get(`question ${question}`)!
    return whereClass(place, variables[place]!.isBacked)
  }

  function whereClass(place: number, is: readonly boolean[]): Node {
    return diagram.test(place, is.map(truth))
  }
}

function once<Rule extends Clause>(make: (rule: Rule) => Node): (rule: Rule) => Node {
  const before = new Map<Rule, Node>()
  return (rule) => {
    const node = before.get(rule) ?? make(rule)
    before.set(rule, node)
    return node
  }
}
