import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measure } from '../../src/domain/grid/measured.ts'
import { grid as words } from '../../src/locales/en/grid.ts'
import { comingHome } from '../fixtures/grid-records.ts'

const example = 'src/content/examples/coming-home.needfirst.json'
const good = readFileSync(example, 'utf8')
const timeout = 60_000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grid-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const grid = (...given: string[]) =>
  spawnSync(process.execPath, ['src/app/grid.ts', ...given], { encoding: 'utf8', timeout, killSignal: 'SIGKILL' })

function fileWith(text: string): string {
  const file = join(folder, 'tried.needfirst.json')
  writeFileSync(file, text)
  return file
}

/** The example with some of its assessment in place of what it has. */
function changed(change: (assessment: Record<string, Record<string, object>>) => void): string {
  const file = JSON.parse(good) as { assessment: Record<string, Record<string, object>> }
  change(file.assessment)
  return fileWith(JSON.stringify(file))
}

function expectRefused({ status, stdout, stderr }: ReturnType<typeof grid>): void {
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(2)
}

describe('npm run -s grid', () => {
  test('prints the ladder in hours, what is left and why, the pieces and the least training', () => {
    const { status, stdout, stderr } = grid(example)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain(words.verdicts.scraps)
    for (const title of [words.picture, words.left, words.job, words.settle, words.training])
      expect(stdout).toContain(`\n${title.title}\n`)
    expect(stdout).toMatch(/^ {2}A team across bodies +30 h \(20 to 30\), high risk: 14$/m)
    expect(stdout).toContain('It needs 37 h, and there are 31 h.')
    expect(stdout).toContain('3 of 7 courses, 104 hours in all.')
    expect(stdout).toContain(words.sumsOnly)
  })

  test('prints one JSON object with all that is measured', () => {
    const { status, stdout } = grid(example, '--json')
    expect(status).toBe(0)
    const printed = JSON.parse(stdout) as object
    const all = measure(comingHome)
    if (!all.ok) throw new Error('The worked example is not taken')
    const { tasks, ...others } = all.measured
    expect(printed).toEqual(
      JSON.parse(
        JSON.stringify({
          counted: { tasks: 36, roles: 9, cells: comingHome.cells.length },
          posts: { ...comingHome.posts, narrowedBy: [] },
          notSaid: [],
          adrift: [],
          left: tasks,
          ...others,
        }),
      ),
    )
  })

  test('says how it is used when it is asked, and refuses what it does not know', () => {
    for (const help of ['--help', '-h']) {
      const { status, stdout } = grid(help)
      expect(stdout).toContain('npm run -s grid -- FILE.needfirst.json')
      expect(status).toBe(0)
    }
    expectRefused(grid())
    expectRefused(grid(example, '--markdown'))
    expectRefused(grid(example, example))
  })

  test('refuses a file without a grid, and one that is none of ours', () => {
    expectRefused(grid('tests/storage/files/version-9.needfirst.json'))
    expectRefused(grid(fileWith('not json')))
    expectRefused(grid(join(folder, 'no-such-file.needfirst.json')))
  })

  test('refuses a grid that cannot be worked with, and says where and why', () => {
    const task = (minutes: string) => changed(({ gridTasks }) => Object.assign(gridTasks!['falls']!, { minutes }))
    const refused = grid(task('90-60-120'))
    expectRefused(refused)
    expect(refused.stderr).toContain('tasks › falls › minutes')
    expect(refused.stderr).toContain(words.refused.reasons['out-of-order'])
    expectRefused(grid(task('999999')))
    expectRefused(grid(task('ten')))
  })

  test('shows a terminal no control character from a name', () => {
    const { status, stdout } = grid(
      changed(({ gridTasks }) => Object.assign(gridTasks!['night-line']!, { name: 'Ring \u001b[31m\u202e' })),
    )
    expect(status).toBe(0)
    expect(stdout).toContain('Ring')
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('\u202e')
  })
})
