import { personalDetailsIn } from '../../src/domain/personal-details.ts'

const length = 20_000
const rounds = 15

/** Texts of the longest note that make a check of free text work hardest, each one piece over and over. */
const pieces = ['a', '7', '.', '@', 'a@', 'x.', '1 ', '0 ', '-1', '(0)', '+1 ', '01 02 ', ' at ', '１a', '١', '\ufdfa']
const ofBase64 = 'QmFzZTY0IGlzIGEgZ3JvdXA7/+9k'
const ofWords = 'District nurses see 40 people a week, 12 of them twice. '

/** The patterns that were here before: each a line, and each tried anew from every character on. */
const naive = [
  /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g,
  /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i,
  /(?<![\d-])(\+44[ -]?(?:\(0\)[ -]?)?\d|\(?0\d)(?:[ ()-]*\d){8,9}(?!\d)/,
]

/** What the check for personal details costs at most, at one key in the longest note, in ms, beside the patterns it replaced. */
export function personalDetailsFigures() {
  const texts = [...pieces, ofBase64, ofWords].map((piece) => piece.repeat(length / piece.length + 1).slice(0, length))
  const worst = (check: (text: string) => unknown, times: number) =>
    Math.max(...texts.map((text) => quickest(() => check(text), times)))
  return {
    personal_details_worst_ms: rounded(worst(personalDetailsIn, rounds)),
    personal_details_naive_worst_ms: rounded(worst((text) => naive.map((pattern) => text.search(pattern)), 1)),
  }
}

/** The least of several runs, so that another program on the machine is not measured. */
function quickest(run: () => unknown, times: number): number {
  const took = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...took)
}

const rounded = (ms: number): number => Math.round(ms * 1000) / 1000

if (import.meta.main) console.log(JSON.stringify(personalDetailsFigures()))
