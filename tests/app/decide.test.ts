import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { recommendationJson } from '../../src/exports/recommendation-json.ts'
import { decision } from '../../src/locales/en/decision.ts'
import { toFile } from '../../src/storage/saved-file.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'

const at = '2026-11-25T14:03:00.000Z'
const good = toFile(
  anAssessment(
    { levels: everyAnswer(2, 2, content), facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' } },
    content,
  ),
  content.version,
  at,
)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'decide-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const decide = (...given: string[]) =>
  spawnSync(process.execPath, ['src/app/decide.ts', ...given], { encoding: 'utf8' })

function fileWith(text: string): string {
  const file = join(folder, 'tried.needfirst.json')
  writeFileSync(file, text)
  return file
}

describe('npm run -s decide', () => {
  test('prints what the answers in a file lead to', () => {
    const { status, stdout, stderr } = decide(fileWith(good))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain(decision.outcomes['existing-roles'])
  })

  test('prints one JSON object that keeps to the schema', () => {
    const { status, stdout } = decide(fileWith(good), '--json')
    expect(status).toBe(0)
    expect(recommendationJson.parse(JSON.parse(stdout))).toMatchObject({ outcome: 'develop-existing-roles' })
  })

  test('reads a file that an editor saved with a byte order mark', () => {
    expect(decide(fileWith(`\uFEFF${good}`)).status).toBe(0)
  })

  test.each([
    ['is not JSON', 'not json'],
    ['was cut off', good.slice(0, -20)],
    ['another program wrote', '{"name": "another"}'],
    ['a newer version saved', good.replace(/"needfirst": \d+/, '"needfirst": 99')],
    ['is damaged', good.replace('"depth": "full"', '"depth": "deep\\n\\ner"')],
    ['is hostile', good.replace('"actions": {}', '"actions": {"__proto__": {}}')],
    ['is too large', good + ' '.repeat(5 * 1024 * 1024)],
  ])('refuses a file that %s, in one line and with exit status 2', (_what, text) => {
    expectRefused(decide(fileWith(text), '--json'))
  })

  test('refuses a file that is not there, or is a folder', () => {
    expectRefused(decide(join(folder, 'no-such-file.needfirst.json')))
    expectRefused(decide(folder))
  })

  test('says how it is used when it is used wrongly', () => {
    const file = fileWith(good)
    for (const wrong of [[], [file, file], [file, '--xml']]) {
      const refused = decide(...wrong)
      expectRefused(refused)
      expect(refused.stderr).toContain('npm run -s decide -- FILE.needfirst.json')
    }
  })
})

function expectRefused({ status, stdout, stderr }: ReturnType<typeof decide>): void {
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(status).toBe(2)
  expect(stdout).toBe('')
}
