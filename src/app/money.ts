import { parseArgs } from 'node:util'
import { moneyTold } from '../exports/money-told.ts'
import { moneyText } from '../exports/money-text.ts'
import { visible } from '../exports/plain-text.ts'
import { money as words } from '../locales/en/money.ts'
import { assessmentIn, run, Stopped } from './file-given.ts'
import { printed } from './print.ts'

const usage = 'Usage: npm run -s money -- FILE.needfirst.json [--json]'

/** Prints what the plans in a saved file cost and what comes back. Says in one line on stderr why it cannot, as `decide` does. */
await run(async (args) => {
  const { file, isJson } = given(args)
  if (!file) return printed(`${usage}\n`, 'The usage')
  const assessment = await assessmentIn(file)
  if (Object.keys(assessment.moneyLines).length === 0) throw new Stopped(`${file}: ${words.text.none}.`)
  const told = isJson ? `${JSON.stringify(moneyTold(assessment), null, 2)}\n` : moneyText(assessment)
  await printed(visible(told), 'The money')
})

/** The file to open; none where help was asked for. */
function given(args: readonly string[]): { readonly file?: string; readonly isJson: boolean } {
  try {
    const yes = { type: 'boolean' } as const
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: yes, help: { ...yes, short: 'h' } },
    })
    const isJson = values.json ?? false
    if (values.help) return { isJson }
    if (positionals.length === 1 && positionals[0]) return { file: positionals[0], isJson }
  } catch {
    // An option we do not know: the usage line says what there is.
  }
  throw new Stopped(usage)
}
