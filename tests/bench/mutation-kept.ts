import { appendFileSync } from 'node:fs'
import type { MutantResult, StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import type { Reporter } from '@stryker-mutator/api/report'
import { nameOf } from './mutants.ts'

/** What became of a mutant, and what it took: since the one before it, or since the plan was made. */
export type Kept = {
  readonly name: string
  readonly status: string
  readonly isStatic: boolean
  readonly seconds: number
}

/** A reporter of Stryker that writes each mutant down as soon as it is tested, so that a run may be stopped at any time. */
function keepEach(options: StrykerOptions): Reporter {
  let last = Date.now()
  return {
    onMutationTestingPlanReady: () => void (last = Date.now()),
    onMutantTested(result) {
      if (result.status === 'Ignored') return
      const kept: Kept = {
        name: nameOf({ ...result, location: fromNought(result.location) }),
        status: result.status,
        isStatic: result.static ?? false,
        seconds: Math.round((Date.now() - last) / 100) / 10,
      }
      last = Date.now()
      appendFileSync(options['keepIn'] as string, `\n${JSON.stringify(kept)}`)
    },
  }
}
keepEach.inject = tokens(commonTokens.options)

/** What is reported is counted from 1; `mutate` and the instrumenter count from 0. */
const fromNought = ({ start, end }: MutantResult['location']): MutantResult['location'] => ({
  start: { line: start.line - 1, column: start.column - 1 },
  end: { line: end.line - 1, column: end.column - 1 },
})

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Reporter, 'kept', keepEach)]
export const strykerValidationSchema = { properties: { keepIn: { type: 'string' } } }
