import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { draw, drawsInAll, triangular } from '../../src/domain/money/draws.ts'
import type { MoneyPlan } from '../../src/domain/money/lines.ts'
import { whatMatters } from '../../src/domain/money/matters.ts'
import { numbersOf } from '../../src/domain/money/numbers.ts'
import { randomFrom } from '../fixtures/random-from.ts'
import { spreadOf } from '../../src/domain/money/spread.ts'
import { netOf } from '../../src/domain/money/sums.ts'
import { inputsOf } from '../../src/exports/workbook/inputs.ts'
import { moneyWorkbook } from '../../src/exports/workbook/money-workbook.ts'
import { addressIn, calculating, readWorkbook } from '../exports/workbook/read-workbook.ts'
import { tarnPlans, tarnSettings, team } from '../fixtures/tarn-valley.ts'
import { tellWithin } from './within-limits.ts'

/**
 * What the money engine costs, in ms (the median of some runs, after some that do not count) and in kB after brotli.
 * Beside it HyperFormula draws the same plan on the sheet that we export, in the same run: 200 times, each checked
 * against ours, and the time for as many draws as ours extrapolated from that. Fails above a limit.
 */
const limits: Readonly<Record<string, number>> = {
  draw_largest_plan_ms: 50,
  five_plans_ms: 120,
  what_matters_ms: 5,
  size_money_br_kb: 12,
  size_workbook_br_kb: 24,
}
const warmUp = 5
const runs = 21
const peerDraws = 200
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

const drawn = draw(team, tarnSettings, 'said')
const numbers = numbersOf(team, tarnSettings, 'said')
const figures = {
  figures_drawn: drawn.drawn.length,
  draw_largest_plan_ms: timed(() => draw(team, tarnSettings, 'said')),
  five_plans_ms: timed(() => tarnPlans.map((plan) => spreadOf(draw(plan, tarnSettings, 'said')))),
  what_matters_ms: timed(() => whatMatters(drawn, tarnSettings.canFind)),
  base_case_us: timed(() => Array.from({ length: 1_000 }, () => netOf(numbers))),
  size_money_br_kb: await weight('src/domain/money/'),
  size_workbook_br_kb: await weight('src/exports/workbook/'),
  ...(await byHyperFormula(team)),
}
tellWithin(figures, limits, values.json)

function timed(run: () => unknown): number {
  const taken = Array.from({ length: warmUp + runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return rounded(taken.slice(warmUp).toSorted((a, b) => a - b)[Math.floor(runs / 2)]!)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** All files of a folder with what they need, as one script; a workbook comes to a page that has the engine and its words. */
async function weight(folder: string): Promise<number> {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
  const files = readdirSync(root).filter((file) => file.endsWith('.ts'))
  const entry = 'virtual:all'
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'all',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? files.map((file) => `export * from '${root}${file}'`).join('\n') : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: folder.includes('money') ? [] : [/domain\/money/, /locales\/en\/money\.ts/],
      },
      minify: true,
    },
  })) as Rolldown.RolldownOutput
  const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  return rounded(brotliCompressSync(scripts.join('\n')).byteLength / 1_000)
}

/** Throws where a sheet does not come to our net. */
async function byHyperFormula(plan: MoneyPlan) {
  const plans = [{ plan, name: plan.id }]
  const book = readWorkbook(await moneyWorkbook({ plans, settings: tarnSettings, references: [] }))
  const sheet = calculating(book)
  const addressOf = (fixed: string) => {
    const [, name, column, row] = /^'(.*)'!\$(\w+)\$(\d+)$/.exec(fixed)!
    return addressIn(sheet, name!, `${column}${row}`)
  }
  const net = addressOf(book.names.get(`${plan.id.replaceAll('-', '_')}_net`)!)
  const inputs = inputsOf(plans, tarnSettings)
  const cells = numbers.varying.map((place) => addressOf(inputs.at(place, 'F')))
  const random = randomFrom(tarnSettings.seed, 'peer')
  let taken = 0
  for (let at = 0; at < peerDraws; at++) {
    const values = numbers.varying.map(({ range }) => triangular(random(), range))
    for (const [which, { numbers: own, figure }] of numbers.varying.entries()) own[figure] = values[which]!
    const start = performance.now()
    sheet.batch(() => {
      for (const [which, cell] of cells.entries()) sheet.setCellContents(cell, values[which])
    })
    const theirs = Number(sheet.getCellValue(net))
    taken += performance.now() - start
    const ours = netOf(numbers)
    if (!(Math.abs(theirs - ours) <= 1e-9 * Math.abs(ours))) throw new Error(`${theirs} is not ${ours}`)
  }
  sheet.destroy()
  return {
    hyperformula_200_draws_ms: rounded(taken),
    hyperformula_draw_largest_plan_ms_extrapolated: rounded((taken * drawsInAll) / peerDraws),
  }
}
