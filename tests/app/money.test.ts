import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blankAssessment } from '../../src/domain/assessment.ts'
import type { MoneyTold } from '../../src/exports/money-told.ts'
import { toFile } from '../../src/storage/saved-file.ts'
import { tarnValley } from '../fixtures/tarn-valley.ts'

const at = '2026-11-25T14:03:00.000Z'
const tarn = toFile(tarnValley, '2027.01', at)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'money-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const money = (...given: string[]) =>
  spawnSync(process.execPath, ['src/app/money.ts', ...given], {
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })

function fileWith(content: string): string {
  const file = join(folder, 'tried.needfirst.json')
  writeFileSync(file, content)
  return file
}

describe('npm run -s money', () => {
  test('prints each plan by year and reading, and what would have to be true', () => {
    const { status, stdout, stderr } = money(fileWith(tarn))
    expect([status, stderr]).toEqual([0, ''])
    for (const part of [
      'A new role: Two case managers, as you say it',
      '£137,001',
      'comes back £24,156',
      '42.1',
      'No value of this alone',
    ])
      expect(stdout).toContain(part)
  })

  test('prints the same as data: the figures of the design', () => {
    const { status, stdout } = money(fileWith(tarn), '--json')
    expect(status).toBe(0)
    const { plans, notRead } = JSON.parse(stdout) as MoneyTold
    expect(notRead).toEqual([])
    expect(plans.map(({ id, said }) => [id, Math.round(said.years[2]!.cost)])).toEqual([
      ['carry-on', 14_000],
      ['do-the-least', 8_500],
      ['existing-roles', 67_411],
      ['team-or-pathway', 132_701],
      ['new-role', 137_001],
    ])
    const role = plans[4]!
    expect([role.said.years[1]!.back, role.shown.years[1]!.back].map(Math.round)).toEqual([24_156, 0])
    const { p10, p50, p90, likely } = role.said.toFindAYear
    expect(Math.round(likely)).toBe(122_364)
    expect(p10).toBeLessThan(p50)
    expect(p50).toBeLessThan(p90)
    expect(p10).toBeGreaterThan(likely)
  })

  test('names what is no number, and counts it as left out', () => {
    const [id, line] = Object.entries(tarnValley.moneyLines).find(([, { kind }]) => kind === 'post')!
    const slip = { ...line, figures: { ...line.figures, pay: { ...line.figures['pay']!, likely: 'about 30' } } }
    const file = toFile({ ...tarnValley, moneyLines: { [id]: slip } }, '2027.01', at)
    expect(money(fileWith(file)).stdout).toContain('Not read as a number: Visit list co-ordinator, Band 4 › pay.')
    const { notRead, plans } = JSON.parse(money(fileWith(file), '--json').stdout) as MoneyTold
    expect(notRead).toEqual([{ line: id, figure: 'pay', fault: 'not-a-number' }])
    expect(plans[0]!.leftOut).toContainEqual({ line: id, figure: 'pay' })
  })

  test('says how it is used when it is asked', () => {
    for (const help of ['--help', '-h'])
      expect(money(help)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('npm run -s money') })
  })

  test.each([
    ['a file without money', () => [fileWith(toFile(blankAssessment('none', at), '2027.01', at))]],
    ['a file that is not JSON', () => [fileWith('not json')]],
    ['a file that is not there', () => [join(folder, 'none.json')]],
    ['two files', () => ['one', 'two']],
    ['no file', () => []],
    ['an option it does not know', () => [fileWith(tarn), '--xml']],
  ])('refuses %s, in one line and with exit status 2', (_what, given) => {
    const { status, stdout, stderr } = money(...given())
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
