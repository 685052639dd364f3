import { expect, test } from 'vitest'
import { troubleIn } from './windows-model.ts'

/** How many runs; the nightly job makes ten times as many, from a seed of its own. */
const runs = Number(process.env['WINDOWS_RUNS'] ?? 2000)
const seed = Number(process.env['WINDOWS_SEED'] ?? Date.now() % 1_000_000_000)

test(
  `two and three windows lose nothing and come to agree, in any order (seed ${seed})`,
  { timeout: 3_600_000 },
  async () => {
    for (let run = 0; run < runs; run++) expect(await troubleIn(seed + run, `windows-${run}`)).toBeUndefined()
  },
)
