import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { content } from '../content/index.ts'
import bands from '../content/papers/bands.json' with { type: 'json' }
import { templatesOf, type Templates } from '../papers/templates.ts'

const folder = join(import.meta.dirname, '../content/papers/en')

/** The files of the templates, by name: for commands and tests, which no build has put together. */
export const templateFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
)

export const templatesOnDisk: Templates = { ...templatesOf([...templateFiles.values()], content), bands }
