import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import type { Mutant } from '@stryker-mutator/api/core'
import { digest, mutantsOf, nameOf, rangeOf, runOnly } from './mutants.ts'
import type { Kept } from './mutation-kept.ts'
import { interval, isUndetected, partOf, sampleOf, scoreOf } from './sample.ts'

/**
 * The mutation score of what is too large to try every mutant of, from a sample. Each mutant is kept in `reports/mutation-sample`
 * as soon as it is tested, under the digest of the code and its tests: stopped and begun again, it goes on. Several machines
 * each do a `--part 2/3`; with their files in one folder, any of them then tells of the whole. `--tell` runs nothing.
 */
const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '2016' },
    dirs: { type: 'string', default: 'features,app,exports,report,ui' },
    tests: { type: 'string', default: 'tests/mutation-sample.vitest.config.ts' },
    part: { type: 'string', default: '1/1' },
    least: { type: 'string', default: '75' },
    'at-once': { type: 'string', default: '250' },
    concurrency: { type: 'string', default: '2' },
    tell: { type: 'boolean', default: false },
  },
})
const directories = values.dirs.split(',')
const all = await mutantsOf(directories)
const sample = sampleOf(all, Number(values.mutants), Number(values.seed))
const folder = `reports/mutation-sample/${digest()}`
mkdirSync(folder, { recursive: true })

const mine = partOf(sample, values.part)
for (let left = toDo(); left.length > 0 && !values.tell; left = toDo()) {
  const round = left.slice(0, Number(values['at-once']))
  await run(round)
  const silent = round.filter((mutant) => !kept().has(nameOf(mutant)))
  if (silent.length > 0) throw new Error(`Nothing was heard of ${silent.map(nameOf).join('\n')}`)
}
tell()

function toDo(): readonly Mutant[] {
  const done = kept()
  return mine.filter((mutant) => !done.has(nameOf(mutant)))
}

/** What became of each mutant in the folder, whoever tried it. A line that was cut off in the middle is left out. */
function kept(): ReadonlyMap<string, Kept> {
  const lines = globSync(`${folder}/*.jsonl`).flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  return new Map(
    lines
      .filter((line) => line.endsWith('}'))
      .map((line) => [(JSON.parse(line) as Kept).name, JSON.parse(line) as Kept]),
  )
}

/** In the order of the sample, so many at a time: wherever it is stopped, the rounds that are done are a sample too. */
async function run(mutants: readonly Mutant[]): Promise<void> {
  runOnly(new Set(mutants.map(nameOf)))
  await new Stryker({
    configFile: '.stryker.config.json',
    mutate: mutants.map(rangeOf),
    vitest: { configFile: values.tests },
    plugins: ['@stryker-mutator/*', './tests/bench/mutation-kept.ts'],
    reporters: ['progress', 'kept'],
    keepIn: `${folder}/part-${values.part.replace('/', '-of-')}.jsonl`,
    ignorePatterns: ['dist', 'dist-single', 'reports'],
    concurrency: Number(values.concurrency),
    // A busy machine kills nothing: only what hangs is out of time.
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 120,
    thresholds: { break: null },
  }).runMutationTest()
}

function tell(): void {
  const done = kept()
  const results = sample.flatMap((mutant) => done.get(nameOf(mutant)) ?? [])
  console.log(
    `${results.length} tried of a sample of ${sample.length}, of ${all.length} mutants in ${directories.join(', ')}`,
  )
  console.log(`Seed ${values.seed}, kept in ${folder}`)
  if (results.length === 0) return
  for (const [status, some] of groups(results, ({ status }) => status)) console.log(`${status}: ${some.length}`)
  console.log(`Static: ${results.filter(({ isStatic }) => isStatic).length}`)
  console.log(`Seconds a mutant: ${inTenths(mean(results))}`)
  for (const [place, some] of groups(results, placeOf)) console.log(`${place}: ${inWords(some)}`)
  console.log(`All: ${inWords(results)}`)
  for (const { name, status } of results.filter(({ status }) => isUndetected(status))) console.log(`${status} ${name}`)
  const { detected, valid } = scoreOf(results.map(({ status }) => status))
  if (results.length === sample.length && detected * 100 < valid * Number(values.least)) process.exitCode = 1
}

/** The directory of `src`, and of the pages each its own: `features/hub`. */
function placeOf({ name }: Kept): string {
  return /^src\/(features\/[^/]+|[^/]+)/.exec(name)![1]!
}

function inWords(results: readonly Kept[]): string {
  const { detected, valid } = scoreOf(results.map(({ status }) => status))
  const [least, most] = interval(detected, valid).map((share) => inTenths(share * 100))
  return `${detected} of ${valid}, ${inTenths((detected / valid) * 100)} % (95 %: ${least} to ${most})`
}

function groups(results: readonly Kept[], by: (one: Kept) => string): readonly (readonly [string, readonly Kept[]])[] {
  return Object.entries(Object.groupBy(results, by))
    .map(([name, some]) => [name, some ?? []] as const)
    .toSorted(([a], [b]) => a.localeCompare(b))
}

function mean(results: readonly Kept[]): number {
  return results.reduce((sum, { seconds }) => sum + seconds, 0) / results.length
}

function inTenths(figure: number): string {
  return figure.toFixed(1)
}
