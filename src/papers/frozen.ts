import * as z from 'zod/mini'
import { oneOf } from '../domain/records/fields.ts'
import { number } from './any-number.ts'
import { issueNumbers, longestFrozen } from '../domain/records/late/issues.ts'
import { nothing } from './statement.ts'
import type { Issued, Paper, PaperBlock, PaperSection, RungDrawn, Statement, Trace } from './paper.ts'

/** A paper as text, to be kept with its issue: JSON without a control character, and without what traces do not name. */
export const freeze = (paper: Paper): string => JSON.stringify(paper, shortTrace).replace(/\p{Cc}/gu, escaped)

const shortTrace = (key: string, value: unknown): unknown =>
  key === 'trace'
    ? Object.fromEntries(
        Object.entries(value as Trace).filter(
          ([of, those]) => of === 'grid' || !Array.isArray(those) || those.length > 0,
        ),
      )
    : value

/** What a trace does not name is nothing; the grid is named even where all of it is behind. */
const wholeTrace = (key: string, value: unknown): unknown =>
  key === 'trace' && value !== null && typeof value === 'object' ? { ...nothing, ...value } : value

/** The two digits of those that JSON leaves as they are. */
const escaped = (control: string): string => `\\u00${control.charCodeAt(0).toString(16)}`

/** The paper in a text that was kept, as it was; none where the text is anything else. */
export function thaw(text: string): Paper | undefined {
  if (text.length > longestFrozen) return undefined
  try {
    const read = paper.safeParse(JSON.parse(text, wholeTrace))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

// Only what the records are checked with too: what else zod knows would be part of the first load.
const maybe = <T extends z.ZodMiniType>(of: T) => z.optional(of) as unknown as z.ZodMiniExactOptional<T>
const text = z.string()
const texts = z.array(text)
const ref = z.strictObject({
  kind: z.enum(['question', 'fact', 'rung']),
  id: text,
  how: maybe(z.literal(true)),
})
const step = z.literal([0, 1, 2, 3])

const trace: z.ZodMiniType<Trace> = z.strictObject({
  answers: z.array(ref),
  ownWords: texts,
  evidence: texts,
  saidBy: texts,
  actions: texts,
  rules: z.array(z.strictObject({ id: text, standing: z.enum(['report', 'inference', 'practice']) })),
  claims: texts,
  money: maybe(texts),
  grid: maybe(texts),
  basis: maybe(step),
})

const statement: z.ZodMiniType<Statement> = z.strictObject({
  id: text,
  say: text,
  origin: z.enum([
    'own-words',
    'note',
    'answer',
    'evidence',
    'about',
    'action',
    'voice',
    'rule',
    'sum',
    'not-known',
    'wording',
  ]),
  trace,
  mark: maybe(z.enum(['struck', 'assumed', 'only-said', 'backed-up', 'shown', 'ours'])),
  codes: texts,
})
const says = z.array(statement)

const rung: z.ZodMiniType<RungDrawn> = z.strictObject({
  number,
  name: text,
  looked: text,
  ink: step,
  stands: maybe(z.enum(['here', 'toward'])),
})

const block = oneOf<PaperBlock>(
  z.strictObject({ kind: z.literal('heading'), level: z.literal([2, 3]), says: statement }),
  z.strictObject({
    kind: z.literal('text'),
    tone: z.enum(['plain', 'own-words', 'not-known', 'firm', 'quiet']),
    lead: maybe(statement),
    says,
  }),
  z.strictObject({ kind: z.literal('list'), items: z.array(says) }),
  z.strictObject({
    kind: z.literal('table'),
    id: text,
    caption: statement,
    head: z.array(z.strictObject({ name: statement, width: number, choices: maybe(texts) })),
    rows: z.array(z.array(says)),
  }),
  z.strictObject({ kind: z.literal('picture'), of: z.literal('ladder'), alt: statement, rungs: z.array(rung) }),
)

const section: z.ZodMiniType<PaperSection> = z.strictObject({ id: text, title: statement, blocks: z.array(block) })

const issued: z.ZodMiniType<Issued> = z.strictObject({
  number: z.literal(issueNumbers),
  date: text,
  by: text,
})

const paper: z.ZodMiniType<Paper> = z.strictObject({
  paper: text,
  title: text,
  lang: text,
  about: text,
  content: text,
  showsCodes: z.boolean(),
  isWide: z.boolean(),
  issue: maybe(issued),
  sections: z.array(section),
})
