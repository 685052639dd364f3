import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Mutant } from '@stryker-mutator/api/core'
import { Instrumenter } from '@stryker-mutator/instrumenter'

/** A mutant by what it is: its place, who made it, and what stands there instead. The same in every run over the same code. */
export const nameOf = ({ fileName, location, mutatorName, replacement }: Located): string =>
  `${rangeOf({ fileName, location })} ${mutatorName} ${JSON.stringify(replacement)}`
type Located = Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>

/** Where a mutant is, as Stryker's `mutate` takes it: lines from 1, columns from 0. */
export const rangeOf = ({ fileName, location: { start, end } }: Pick<Mutant, 'fileName' | 'location'>): string =>
  `${relative('.', fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`

/** Every mutant that Stryker makes of these directories of `src`. */
export async function mutantsOf(directories: readonly string[]): Promise<readonly Mutant[]> {
  const files = directories.flatMap((directory) => filesIn(`src/${directory}/**/*.{ts,tsx,js}`))
  const { mutants } = await instrument(
    files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
  return mutants.filter(({ status }) => status === undefined)
}

/**
 * From here on, Stryker in this process runs these mutants alone. A range that it is given takes in all that is inside, and
 * of the ways to leave out the rest, this one leaves every other word of it as it is: it hears that those are ignored.
 */
export function runOnly(names: ReadonlySet<string>): void {
  Instrumenter.prototype.instrument = async (...given) => {
    const made = await instrument(...given)
    const mutants = made.mutants.map((mutant) =>
      names.has(nameOf(mutant)) ? mutant : { ...mutant, status: 'Ignored' as const, statusReason: 'Not in the sample' },
    )
    return { ...made, mutants }
  }
}

/** Stands for the code and what tests it: another one where any of it has changed. */
export function digest(): string {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', ...filesIn('{src,tests}/**/*.*')])
    if (!file.startsWith('tests/e2e/')) hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

const filesIn = (pattern: string): readonly string[] => globSync(pattern).toSorted()

const no = () => false
const nothing = () => undefined
const silent = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
}
const instrument = Instrumenter.prototype.instrument.bind(new Instrumenter(silent))
