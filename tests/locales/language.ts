import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { everyText, folder, kindsInEnglish, sectionsInEnglish } from './english.ts'
import { markOf, parityOf, textsIn, textsOf, type MadeFrom, type Texts } from './parity.ts'

/**
 * `npm run language -- cy Cymraeg` begins a language with this code and name. Later it says what the language lacks, what was made from English that has
 * changed since, and what nobody reads any more. With `--made`, all that is said otherwise than in English counts as made
 * from the English of today.
 */
const [code = '', more = code] = process.argv.slice(2)
if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code) || code === 'en')
  throw new Error('Give the code of a language, such as "cy"')
const here = `${folder}/${code}`
const english = await everyText()
async function compare(): Promise<void> {
  const { words, content } = (await import(`../../${here}/index.ts`)) as { words: object; content: object }
  const other = textsOf(words, content)
  if (more === '--made') writeFileSync(`${here}/made-from.json`, asJson(Object.fromEntries(markedIn(other))))
  const madeFrom = JSON.parse(readFileSync(`${here}/made-from.json`, 'utf8')) as MadeFrom
  const parity = parityOf(english, other, madeFrom)
  for (const [what, places] of Object.entries(parity)) {
    console.log(`${what}: ${places.length} of ${english.size}`)
    for (const place of places) console.log(`  ${place}`)
  }
}

const markedIn = (other: Texts) =>
  [...english].flatMap(([place, text]) =>
    other.has(place) && other.get(place) !== text ? [[place, markOf(text)]] : [],
  )

/** A folder in which everything is said as in English, in the places where it is to be said otherwise. */
async function begin(): Promise<void> {
  mkdirSync(here, { recursive: true })
  const sections = [...(await sectionsInEnglish())].filter(([name]) => name !== 'not-started')
  for (const [name] of sections) {
    const source = readFileSync(`${folder}/en/${name}.ts`, 'utf8')
    writeFileSync(
      `${here}/${name}.ts`,
      source.replace(/\bwords\('[a-z-]+', /, '(').replace(/import \{ words \}.*\n|(?<=import.*), words\b/, ''),
    )
  }
  const kinds = Object.entries(kindsInEnglish).flatMap(([kind, rows]) => {
    const texts = textsIn(rows, '')
    return texts.size > 0 ? [[kind, nested(texts)]] : []
  })
  writeFileSync(`${here}/content.ts`, `export const content = ${asJson(Object.fromEntries(kinds))}`)
  writeFileSync(`${here}/name.ts`, `export const name = ${JSON.stringify(more)}\n`)
  writeFileSync(`${here}/made-from.json`, asJson({}))
  writeFileSync(`${here}/index.ts`, index(await Promise.all(sections.map(([name]) => exported(name)))))
  console.log(`${here} says everything in English: say it otherwise there. First: npm run format`)
}

/** A section's file, and what its words are called in it. */
async function exported(name: string): Promise<readonly [string, string]> {
  const all = (await import(`../../${folder}/en/${name}.ts`)) as Readonly<Record<string, unknown>>
  return [name, Object.keys(all).find((key) => typeof all[key] === 'object')!]
}

const index = (sections: readonly (readonly [string, string])[]): string => `import { languageOf } from '../overlay.ts'
${sections.map(([name, words]) => `import { ${words} } from './${name}.ts'`).join('\n')}
import { content } from './content.ts'

export { content }
export const words = { ${sections.map(([name, words]) => (name === words ? name : `'${name}': ${words}`)).join(', ')} }
export const language = languageOf('${code}', words, content)
`

/** Texts by place, each under its id and field. */
function nested(texts: Texts): object {
  const root: Nested = {}
  for (const [place, text] of texts) {
    const path = place.split('/').slice(1)
    const last = path.pop()!
    path.reduce<Nested>((at, key) => (at[key] ??= {}) as Nested, root)[last] = text
  }
  return root
}
type Nested = { [key: string]: Nested | string }

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

if (existsSync(`${here}/index.ts`)) await compare()
else await begin()
