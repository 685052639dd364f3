import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Browser } from 'playwright-core'
import { build } from 'vite'
import { serve } from '../../src/app/serve.ts'
import { exampleFiles } from '../../src/content/examples/files.ts'
import { inOneLine } from '../../src/exports/paper/pieces.ts'
import { statementsIn, type Paper, type PaperBlock } from '../../src/papers/paper.ts'
import { fromFile } from '../../src/storage/opened-file.ts'
import product from '../../vite.config.ts'
import { browserPath, launchOptions } from '../e2e/chromium.ts'
import { paperOf } from '../fixtures/papers.ts'
import { tellWithin } from './within-limits.ts'

/**
 * What it takes to make the short case of an example as Word, in Chromium under the policy of the product: what is fetched,
 * in kB after brotli, and milliseconds from the press, for the first paper in a page and for later ones, and what a later one
 * keeps the processor busy for, which another program on the machine changes less. Beside it
 * easy-template-x makes the same from a template, in the same run. Fails above a limit.
 */
const limits: Readonly<Record<string, number>> = {
  word_br_kb: 72,
  first_ms: 300,
  later_ms: 60,
  first_ms_slowed_4x: 600,
}
const pages = 5
const later = 10
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

const example = fromFile(JSON.stringify(exampleFiles['falls-in-sheltered-housing']))
if (!example.ok) throw new Error('The example cannot be read')
const paper = paperOf(example.assessment, 'business-case-short')
const folder = mkdtempSync(join(tmpdir(), 'papers-'))
try {
  const figures = { statements: statementsIn(paper).length, ...(await built(folder)), ...(await inBrowser(folder)) }
  tellWithin(figures, limits, values.json)
} finally {
  rmSync(folder, { recursive: true })
}

/** Builds the page as the product is built, and says what each format fetches. */
async function built(outDir: string): Promise<Record<string, number>> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('papers-in-browser', import.meta.url)),
    base: './',
    logLevel: 'warn',
    resolve: product.resolve!,
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      target: product.build!.target!,
      modulePreload: { polyfill: false },
      // The library that others are compared with names parts of Node in ways that are never reached.
      rolldownOptions: { onwarn: () => undefined },
    },
  })
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest
  const fetched = (ending: string) => {
    const key = Object.keys(manifest).find((one) => one.endsWith(ending))
    if (!key) throw new Error(`The build has no chunk for ${ending}`)
    return kiloBytes([...reached(manifest, key)].map((one) => join(outDir, manifest[one]!.file)))
  }
  return {
    word_br_kb: fetched('exports/paper/word.ts'),
    excel_br_kb: fetched('exports/paper/excel.ts'),
    markdown_br_kb: fetched('exports/paper/markdown.ts'),
    text_br_kb: fetched('exports/paper/text.ts'),
    peer_br_kb: fetched('easy-template-x.mjs'),
  }
}

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

/** What comes with it, less what the page has by then. */
function reached(manifest: Manifest, key: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(key) || key === 'index.html') return seen
  seen.add(key)
  manifest[key]!.imports?.forEach((one) => reached(manifest, one, seen))
  return seen
}

function kiloBytes(files: readonly string[]): number {
  return rounded(files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length / 1024, 0))
}

async function inBrowser(dist: string): Promise<Record<string, number>> {
  if (!browserPath()) throw new Error('This needs Chromium: see the README')
  const { address, close } = await serve(dist, 0)
  const browser = await chromium.launch(launchOptions())
  try {
    const template = [...(await peersTemplate(paper))]
    const ours = (id: string) => [paper, id]
    const [word, slowed, excel, peer, peerSlowed] = [
      await times(browser, address, 'ours', ours('docx')),
      await times(browser, address, 'ours', ours('docx'), 4),
      await times(browser, address, 'ours', ours('xlsx')),
      await times(browser, address, 'peer', [template, peersData(paper)]),
      await times(browser, address, 'peer', [template, peersData(paper)], 4),
    ]
    return {
      first_ms: word.first,
      later_ms: word.later,
      later_cpu_ms: word.cpu,
      first_ms_slowed_4x: slowed.first,
      later_ms_slowed_4x: slowed.later,
      excel_first_ms: excel.first,
      excel_later_ms: excel.later,
      peer_first_ms: peer.first,
      peer_later_ms: peer.later,
      peer_later_cpu_ms: peer.cpu,
      peer_first_ms_slowed_4x: peerSlowed.first,
      peer_later_ms_slowed_4x: peerSlowed.later,
    }
  } finally {
    await browser.close()
    await close()
  }
}

/** The median of the first paper, each time in a page and a browser profile of its own, and of those after it. */
async function times(
  browser: Browser,
  address: string,
  make: 'ours' | 'peer',
  given: readonly unknown[],
  slowedDown = 1,
) {
  const took: { first: number; later: number[]; cpu: number }[] = []
  for (let at = 0; at < pages; at++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(address, { waitUntil: 'networkidle' })
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedDown })
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
    }
    const once = () =>
      page.evaluate(
        ([name, args]) => (window as unknown as Record<string, (...all: unknown[]) => Promise<number>>)[name]!(...args),
        [make, given] as const,
      )
    const first = await once()
    const busyBefore = await busy()
    const others: number[] = []
    for (let more = 0; more < later; more++) others.push(await once())
    took.push({ first, later: others, cpu: ((await busy()) - busyBefore) / later })
    await context.close()
    if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join('; ')}`)
  }
  return {
    first: median(took.map(({ first }) => first)),
    later: median(took.flatMap((one) => one.later)),
    cpu: median(took.map(({ cpu }) => cpu)),
  }
}

function median(all: readonly number[]): number {
  return rounded(all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!)
}

function rounded(figure: number): number {
  return Number(figure.toFixed(1))
}

/** What the peer is given to fill in: a section for each of ours, its lines, and its tables, row by row. */
function peersData({ sections, showsCodes, title, about }: Paper): object {
  const lines = (block: PaperBlock) =>
    block.kind === 'text'
      ? [inOneLine([...(block.lead ? [block.lead] : []), ...block.says], showsCodes)]
      : block.kind === 'list'
        ? block.items.map((item) => inOneLine(item, showsCodes))
        : block.kind === 'heading'
          ? [inOneLine([block.says], showsCodes)]
          : []
  const tables = tablesOf(sections).map(({ rows }, at) => [
    `rows${at}`,
    rows.map((row) => Object.fromEntries(row.map((says, column) => [`c${column}`, inOneLine(says, showsCodes)]))),
  ])
  return {
    title,
    about,
    ...Object.fromEntries(
      sections.map((section, at) => [`lines${at}`, section.blocks.flatMap(lines).map((say) => ({ say }))]),
    ),
    ...Object.fromEntries(tables),
  }
}

function tablesOf(sections: Paper['sections']) {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
}

async function peersTemplate({ sections, showsCodes }: Paper): Promise<Uint8Array> {
  let table = 0
  const children = sections.flatMap(({ title, blocks }, at) => [
    new Paragraph({ heading: 'Heading1', text: inOneLine([title], showsCodes) }),
    new Paragraph(`{#lines${at}}`),
    new Paragraph('{say}'),
    new Paragraph('{/}'),
    ...blocks.flatMap((block) => {
      if (block.kind !== 'table') return []
      const rows = `rows${table++}`
      const row = (texts: readonly string[], tableHeader = false) =>
        new TableRow({ tableHeader, children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
      const last = block.head.length - 1
      return [
        new Table({
          rows: [
            row(
              block.head.map(({ name }) => inOneLine([name], showsCodes)),
              true,
            ),
            row(
              block.head.map(
                (_, column) => `${column === 0 ? `{#${rows}}` : ''}{c${column}}${column === last ? '{/}' : ''}`,
              ),
            ),
          ],
        }),
        new Paragraph(''),
      ]
    }),
  ])
  const document = new Document({
    sections: [{ children: [new Paragraph('{title}'), new Paragraph('{about}'), ...children] }],
  })
  return Packer.pack(document, 'uint8array')
}
