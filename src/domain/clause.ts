/** The four steps of a level, and of the evidence basis: ordered words, never added or averaged. */
export type Step = 0 | 1 | 2 | 3

/** What a test says: met; unknown, assumed or short of the level; known to be absent. */
export type Verdict = 'holds' | 'open' | 'fails'

/**
 * A rule, as data: few words, so that a local team can read and challenge it.
 * `question` leaves compare a level; `basis` asks for that much evidence as well.
 * `atMost` leaves describe trouble: they hold when the level is known and low, and an unknown never makes them hold.
 */
export type Clause =
  | { readonly question: string; readonly atLeast: Step; readonly basis?: Step }
  | { readonly question: string; readonly atMost: Step }
  | { readonly question: string; readonly between: readonly [Step, Step] }
  | { readonly question: string; readonly assumed: true }
  | { readonly question: string; readonly basisBelow: Step }
  | { readonly fact: string; readonly is: string | readonly string[] }
  | { readonly rung: string; readonly atLeast: Step }
  | { readonly test: string }
  | { readonly all: readonly Clause[] }
  | { readonly any: readonly Clause[] }
  | { readonly not: Clause }
  | { readonly atLeast: number; readonly of: readonly Clause[] }
