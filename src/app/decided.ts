import { parseArgs } from 'node:util'
import { content as unchecked } from '../content/index.ts'
import { checked } from '../domain/named.ts'
import { recommended } from '../domain/recommend.ts'
import { formats } from '../exports/formats.ts'
import { assessmentIn, Stopped } from './file-given.ts'

const content = checked(unchecked)

type Format = keyof typeof formats
const names = Object.keys(formats)
const usage = `Usage: npm run -s decide -- FILE.needfirst.json [${names.map((name) => `--${name}`).join(' | ')}]`

/** What the command prints of the file it is given, or how it is used; says in what it throws why it cannot. */
export async function decided(args: readonly string[]): Promise<string> {
  const { file, as } = given(args)
  if (!file) return `${usage}\n`
  return formats[as](recommended(await assessmentIn(file), content))
}

/** The file to open, and what to print it as; no file where help was asked for. */
function given(args: readonly string[]): { file?: string; as: Format } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'boolean' } as const])),
        help: { type: 'boolean', short: 'h' },
      },
    })
    const { help, ...asked } = values
    const [as = 'text', other] = Object.keys(asked) as Format[]
    if (help) return { as }
    if (positionals.length === 1 && positionals[0] && !other) return { file: positionals[0], as }
  } catch {
    // An option we do not know: the usage line says what there is.
  }
  throw new Stopped(usage)
}
