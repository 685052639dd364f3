import type { Step } from '../domain/clause.ts'
import type { Ref } from '../domain/ref.ts'
import type { DomainId, Standing } from '../domain/content.ts'

/** Height is what is said, ink what can be shown. */
type Drawn = { readonly height: Step | 'none'; readonly ink: Step }

/** An answer as it is said, and as far as it can be shown. */
export type AnswerSaid = {
  readonly ref: Ref
  /** What it is called in lists: a question's short name, a fact's question, a rung's name. */
  readonly name: string
  /** The short name of the question that a fact is asked beside. */
  readonly beside?: string
  readonly ask: string
  /** A question's number, for whoever traces. */
  readonly code?: string
  /** A sentence. */
  readonly says: string
  /** The options of a fact that are chosen, as one phrase. */
  readonly chosen?: string
  /** How it is known, in a word or two. */
  readonly known: string
  /** The same as a sentence, where there is a level to know. */
  readonly knownSays?: string
  /** A fact is not drawn, nor what does not apply. */
  readonly drawn?: Drawn
  /** Where the first item of evidence is from, and who answered where only few did; each a sentence. */
  readonly behind: readonly string[]
}

/** Words of a sentence, some of them marked as what is said or what can be shown. */
export type Run = string | { readonly as: 'said' | 'shown'; readonly say: string }

/** A short remark beside a name. */
export type Tag = { readonly key: string; readonly say: string }

/** A line of a block. Together with the block's id, its key says which statement it is, wherever it stands. */
export type Part = { readonly key: string; readonly label?: string } & (
  | { readonly kind: 'say'; readonly say: string | readonly Run[]; readonly tone?: Tone }
  /** Answers in full, each with its question; or only by their names, in one line. */
  | {
      readonly kind: 'answers'
      readonly answers: readonly AnswerSaid[]
      readonly isNamed?: true
      /** How many more there are than a view tells. */
      readonly left?: number
    }
  /** Things to do or tests, each with the answers behind it. */
  | { readonly kind: 'items'; readonly items: readonly Item[] }
)
/** 'do' is what to do, 'so' what follows, 'struck' what may not be claimed, 'firm' a verdict in a word. */
export type Tone = 'do' | 'so' | 'struck' | 'firm'

export type Item = {
  readonly id: string
  readonly say: string
  readonly code?: string
  readonly came?: 'holds' | 'open' | 'fails'
  readonly tags: readonly Tag[]
  readonly answers: readonly AnswerSaid[]
}

/** What every block has. Its id is made of the thing, never of its place. */
type Base = {
  readonly id: string
  /** The few that matter most come first; a view says what becomes of the others. */
  readonly weight: 'first' | 'more'
  /** Empty where its parts say it all. */
  readonly name: string
  /** The model's number, for whoever traces. */
  readonly code?: string
  /** Where what is named is answered. */
  readonly ref?: Ref
  readonly tags: readonly Tag[]
  readonly parts: readonly Part[]
  /** What it comes to in a line, for whoever folds it; its tags and parts say all of that too. */
  readonly short?: Short
  /** The claims behind it, and how far it rests on the report; neither for what only repeats the answers. */
  readonly claims: readonly string[]
  readonly standing?: Standing
  /** What was found since the report, for it and against it. */
  readonly since: readonly string[]
  /** What it stands under, together with its neighbours of the same group. */
  readonly group?: string
}

/** What it comes to; and the keys of the parts that begin and end the line, where its name does not, and that need not be said under it again. */
type Short = { readonly says: string; readonly leads?: string; readonly ends?: string }

type Plainly =
  | 'verdict'
  | 'warning'
  | 'parting'
  | 'test'
  | 'route'
  | 'form'
  | 'first-step'
  | 'tension'
  | 'note'
  | 'move'
  | 'to-find-out'
  | 'measure'
  | 'case'
  | 'change'
  | 'plan'
  | 'own-words'
  | 'evidence'
  | 'noted'
  | 'voice'
  | 'difference'
  | 'plain'

/** One thing told: a name with remarks beside it, and lines beneath it. */
export type Block =
  | (Base & { readonly kind: Plainly })
  | (Base & { readonly kind: 'condition'; readonly condition: string } & Planned)
  /** Something to do next; `of` is the block that says the whole of it. */
  | (Base & { readonly kind: 'step'; readonly of: string } & Planned)
  /** `stands` says that the recommendation stands on it, or leads to it. */
  | (Base & { readonly kind: 'rung'; readonly number: number; readonly ink: Step; readonly stands?: 'here' | 'toward' })
  | (Base & { readonly kind: 'cell'; readonly domain: DomainId; readonly answer: AnswerSaid })

/** Who sees to it, and by when as an ISO date; empty where nobody has said. */
export type Planned = { readonly owner: string; readonly by: string }

export type Section = {
  readonly id: SectionId
  readonly title: string
  readonly intro: readonly string[]
  /** What it is read for; none for what stands on the first screen, and for what this is. */
  readonly purpose?: Purpose
  /** What is in it, where the names of its blocks do not say so. */
  readonly gist?: string
  /** How many more blocks there are than a view tells. */
  readonly left?: number
  readonly blocks: readonly Block[]
}

/** What a reader comes for, in the order in which it is read. */
export const purposes = ['do', 'show', 'watch', 'defend'] as const
export type Purpose = (typeof purposes)[number]

export type SectionId =
  | 'verdict'
  | 'next'
  | 'ladder'
  | 'rules-changed'
  | 'own-words'
  | 'readings'
  | 'find-out'
  | 'map'
  | 'evidence'
  | 'noted'
  | 'otherwise'
  | 'differed'
  | 'why'
  | 'why-not'
  | 'plans'
  | 'forms'
  | 'conditions'
  | 'watch-outs'
  | 'figures-warn'
  | 'tensions'
  | 'notes'
  | 'no-regret'
  | 'evaluation'
  | 'cases'
  | 'plain'

/** A recommendation told: chosen, ordered and worded, for renderers to draw. */
export type Report = { readonly title: string; readonly sections: readonly Section[] }
