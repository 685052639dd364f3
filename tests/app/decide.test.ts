import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { formats } from '../../src/exports/formats.ts'
import { recommendationJson } from '../../src/exports/recommendation-json.ts'
import { decision } from '../../src/locales/en/decision.ts'
import type { Report } from '../../src/report/blocks.ts'
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

/** One that waits for ever is ended, and fails. */
const timeout = 60_000

const decide = (...given: string[]) =>
  spawnSync(process.execPath, ['src/app/decide.ts', ...given], { encoding: 'utf8', timeout, killSignal: 'SIGKILL' })

/** In a shell, where `$decide` is the command and `$1` what it was given. */
const inShell = (script: string, given: string) =>
  spawnSync('sh', ['-c', script, 'sh', given], {
    encoding: 'utf8',
    env: { ...process.env, decide: `"${process.execPath}" src/app/decide.ts` },
  })

function fileWith(content: string | Uint8Array, name = 'tried.needfirst.json'): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('npm run -s decide', () => {
  test('prints what the answers in a file lead to', () => {
    const { status, stdout, stderr } = decide(fileWith(good))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain(decision.outcomes['existing-roles'])
  })

  test('prints what is told of it as data, each thing under its id', () => {
    const { status, stdout } = decide(fileWith(good), '--report')
    expect(status).toBe(0)
    const { sections } = JSON.parse(stdout) as Report
    expect(sections[0]?.blocks[0]).toMatchObject({ id: 'verdict', name: decision.outcomes['existing-roles'] })
    expect(decide(fileWith(good), '--report', '--json').status).toBe(2)
  })

  test('prints one JSON object that keeps to the schema', () => {
    const { status, stdout } = decide(fileWith(good), '--json')
    expect(status).toBe(0)
    expect(recommendationJson.parse(JSON.parse(stdout))).toMatchObject({ outcome: 'develop-existing-roles' })
  })

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${good}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${good}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${good}`, 'utf16le').swap16()],
  ])('reads a file that an editor saved as %s', (_encoding, bytes) => {
    expect(decide(fileWith(bytes))).toMatchObject({ status: 0, stderr: '' })
  })

  test('finds a file from the folder where npm was asked, not from the top of the project', () => {
    const { status, stderr } = spawnSync('npm', ['run', '-s', 'decide', '--', 'version-1.needfirst.json'], {
      encoding: 'utf8',
      cwd: 'tests/storage/files',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test.each(Object.keys(formats))('prints it as %s, and says so where it says how it is used', (format) => {
    const { status, stdout } = decide(fileWith(good), `--${format}`)
    expect(status).toBe(0)
    expect(stdout).toContain(format === 'json' ? '"outcome"' : decision.outcomes['existing-roles'])
    expect(decide('--help').stdout).toContain(`--${format}`)
  })

  test('says how it is used when it is asked', () => {
    for (const help of ['--help', '-h']) {
      const { status, stdout, stderr } = decide(help)
      expect(stdout).toContain('npm run -s decide -- FILE.needfirst.json')
      expect(stderr).toBe('')
      expect(status).toBe(0)
    }
  })

  test.each([
    ['is not JSON', 'not json'],
    ['was cut off', good.slice(0, -20)],
    ['another program wrote', '{"name": "another"}'],
    ['a newer version saved', good.replace(/"needfirst": \d+/, '"needfirst": 99')],
    ['is damaged', good.replace('"depth": "full"', '"depth": "deep\\n\\ner"')],
    ['is hostile', good.replace('"actions": {}', '"actions": {"__proto__": {}}')],
    ['has a record that cannot be read', good.replace('"actions": {}', '"actions": {"one": {"what": 7}}')],
    ['is empty', ''],
    ['is no text', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['is half a UTF-16 file', new Uint8Array([0xff, 0xfe, 0x7b])],
    ['has an entry of a million letters', good.replace('"actions"', `"${'a'.repeat(1e6)}": 0, "actions"`)],
  ])('refuses a file that %s, in one line and with exit status 2', (_what, text) => {
    expectRefused(decide(fileWith(text), '--json'))
  })

  test('refuses a file that is not there, cannot be reached, or is larger than memory', () => {
    expectRefused(decide(join(folder, 'no-such-file.needfirst.json')))
    expectRefused(decide(join(fileWith(good), 'inside')))
    expectRefused(decide(join(folder, 'a'.repeat(300))))
    const huge = fileWith('')
    truncateSync(huge, 3 * 1024 ** 3)
    expectRefused(decide(huge))
  })

  test('refuses a folder, a device and a pipe, and waits for none of them', () => {
    const pipe = join(folder, 'pipe')
    spawnSync('mkfifo', [pipe])
    expectRefused(decide(folder))
    expectRefused(decide('/dev/zero'))
    expectRefused(decide(pipe))
  })

  test('shows a terminal no control character and no turned text, from a file or from its name', () => {
    const steering = '\u001b[2J\u0007\u007f\u009b31m\u202egnp.exe\u2066'
    const titled = good.replace('A fixture', JSON.stringify(`A title ${steering}`).slice(1, -1))
    const named = decide(fileWith(titled, `named-${steering}.json`))
    expect(named.stdout).toContain('A title \\u001b[2J')
    expectHarmless(named.stdout)
    expectHarmless(decide(fileWith(titled), '--json').stdout)
    for (const refused of [
      decide(join(folder, `no ${steering}`)),
      decide(fileWith(`{${steering}`, `${steering}.json`)),
      decide(fileWith(good.replace('"actions"', `${JSON.stringify(steering)}: 0, "actions"`))),
    ]) {
      expectRefused(refused)
      expectHarmless(refused.stderr)
    }
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

describe('what npm run -s decide prints', () => {
  test('may be read by one who has had enough: that is no failure, and nothing is said of it', () => {
    const { stderr } = inShell('(eval "$decide" \'"$1"\'; echo "ended $?" >&2) | :', fileWith(good))
    expect(stderr).toBe('ended 0\n')
  })

  test('is whole where it goes through a pipe', () => {
    const file = fileWith(good)
    const { stdout } = inShell('eval "$decide" \'"$1"\' --json | cat', file)
    expect(stdout).toBe(decide(file, '--json').stdout)
  })

  test.skipIf(!existsSync('/dev/full'))('finds no room at all: one line, and exit status 74', () => {
    expectRefused(inShell('eval "$decide" \'"$1"\' > /dev/full', fileWith(good)), 74)
  })

  test('finds room for a part of it: one line, and exit status 74', () => {
    const part = join(folder, 'part')
    const script = `ulimit -f 1; eval "$decide" '"$1"' --json > "${part}"`
    expectRefused(inShell(script, fileWith(good)), 74)
    expect(readFileSync(part).length).toBeGreaterThan(0)
  })
})

function expectHarmless(shown: string): void {
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
  expect(shown).not.toBe('')
}

function expectRefused({ status, stdout, stderr }: ReturnType<typeof decide>, as = 2): void {
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(stderr.length).toBeLessThan(1000)
  expect(status).toBe(as)
  expect(stdout).toBe('')
}
