import { parseArgs } from 'node:util'
import { content } from '../../../src/content/index.ts'
import { answeredInFull } from '../../bench/full-assessments.ts'
import { anyAnswers } from './any-answers.ts'
import { chances } from './partly-answered.ts'
import { bothWays } from './same-as-recommend.ts'

/** A million assessments, each put to the diagram and to `recommend`: `--count 1000000 --seed 1`. Another seed every night. */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string', default: String(Date.now()) } },
})
const [count, seed] = [Number(values.count), Number(values.seed)]
const next = anyAnswers(content, chances(seed), answeredInFull(content))
const seen = new Map<string, number>()
let apart = 0
const say = (line: string) => process.stdout.write(`${line}\n`)

say(`${count} assessments, seed ${seed}`)
for (let left = count; left > 0; left--) {
  const assessment = next()
  const { ours, theirs } = bothWays(assessment, content)
  for (const headline of theirs.split(', ')) seen.set(headline, (seen.get(headline) ?? 0) + 1)
  if (ours === theirs) continue
  apart++
  say(`The diagram says ${ours}, recommend ${theirs}: ${JSON.stringify(assessment)}`)
}
for (const [headline, times] of [...seen].toSorted(([, a], [, b]) => b - a)) say(`${times} ${headline}`)
say(`${apart} apart`)
if (apart > 0) process.exitCode = 1
