import { readdirSync } from 'node:fs'
import { templatesOnDisk } from '../../src/app/templates-on-disk.ts'
import { exampleNames } from '../../src/content/examples/names.ts'
import { content } from '../../src/content/index.ts'
import { library } from '../../src/content/library.ts'
import { textsOf, type Texts } from './parity.ts'

export const folder = 'src/locales'

/** The sections of words in English, by name. */
export async function sectionsInEnglish(): Promise<ReadonlyMap<string, object>> {
  const names = readdirSync(`${folder}/en`).map((file) => file.replace('.ts', ''))
  const sections = names.map(async (name): Promise<readonly [string, object]> => {
    const all = (await import(`../../src/locales/en/${name}.ts`)) as Readonly<Record<string, unknown>>
    return [name, Object.values(all).find((one) => typeof one === 'object')!]
  })
  return new Map(await Promise.all(sections))
}

/** Every kind of content that people read. */
export const kindsInEnglish = {
  ...content,
  ...library,
  examples: exampleNames,
  papers: templatesOnDisk.templates,
  bands: templatesOnDisk.bands,
}

/** All that the product says. What stands in index.html before anything has started is in English for everybody. */
export async function everyText(): Promise<Texts> {
  const sections = [...(await sectionsInEnglish())].filter(([name]) => name !== 'not-started')
  return textsOf(Object.fromEntries(sections), kindsInEnglish)
}
