import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { content } from '../content/index.ts'
import { recommend } from '../domain/recommend.ts'
import { recommendationAsJson } from '../exports/recommendation-json.ts'
import { recommendationText } from '../exports/recommendation-text.ts'
import { decision } from '../locales/en/decision.ts'
import { ladder } from '../locales/en/ladder.ts'
import { refusalSays } from '../locales/en/refusals.ts'
import { fromFile, type Opened } from '../storage/opened-file.ts'
import { largestFile } from '../storage/saved-file.ts'

const usage = 'Usage: npm run -s decide -- FILE.needfirst.json [--json]'

/** Prints what the answers in a saved file lead to. Says in one line on stderr why a file is refused, with exit status 2. */
async function main(): Promise<void> {
  const { file, asJson } = asked()
  const opened = await open(file)
  if (!opened.ok) throw new Refused(`${file}: ${refusalSays(opened)}`)
  const recommendation = recommend(opened.assessment, content)
  const text = asJson
    ? `${JSON.stringify(recommendationAsJson(recommendation, content), null, 2)}\n`
    : recommendationText(recommendation, opened.assessment, content, { decision, ladder })
  process.stdout.write(text)
}

class Refused extends Error {}

function asked(): { file: string; asJson: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    })
    if (positionals.length === 1) return { file: positionals[0]!, asJson: values.json }
  } catch {
    // An option we do not know: the usage line says what there is.
  }
  throw new Refused(usage)
}

async function open(file: string): Promise<Opened> {
  try {
    const { size } = await stat(file)
    if (size > largestFile) return { ok: false, reason: 'too-large', bytes: size }
    return fromFile(new TextDecoder().decode(await readFile(file)))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (!code) throw error
    throw new Refused(
      code === 'ENOENT' ? `${file}: there is no such file.` : `${file}: the file could not be read (${code}).`,
    )
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(error.message.replaceAll(/\s+/g, ' '))
  process.exitCode = 2
}
