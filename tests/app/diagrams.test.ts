// @vitest-environment node
import { expect, test } from 'vitest'
import type { diagrams } from '../../src/app/diagrams.ts'
import { content } from '../../src/content/index.ts'
import { compiledFor } from '../../src/domain/diagram/compiled.ts'
import { whatIf } from '../../src/domain/diagram/what-if.ts'
import { compiledRules } from '../../vite.config.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'

test('the rules that the build compiles are those that are compiled where they are needed', async () => {
  const { load } = compiledRules() as { load: (id: string) => Promise<string> }
  const script = await load(`${new URL('../../src/app/diagrams.ts', import.meta.url).pathname}?compiled`)
  const built = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as { diagrams: typeof diagrams }
  const { numbers, headline, outcome } = compiledFor(content)
  expect(built.diagrams).toEqual({ numbers, headline, outcome })

  const withThem = { ...content, diagrams: built.diagrams }
  expect(compiledFor(withThem).headline, 'nothing is compiled').toBe(built.diagrams.headline)
  for (const assessment of randomAssessments(50, content)) {
    const [ours, theirs] = [withThem, content].map((from) => whatIf(assessment, from))
    expect(ours!.possible()).toEqual(theirs!.possible())
    expect(ours!.settling().matters).toEqual(theirs!.settling().matters)
  }
})
