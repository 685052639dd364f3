// @vitest-environment node
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decided } from '../../src/app/decided.ts'
import { Stopped } from '../../src/app/file-given.ts'
import { content } from '../../src/content/index.ts'
import { visible } from '../../src/exports/plain-text.ts'
import { recommendationJson } from '../../src/exports/recommendation-json.ts'
import { fromFile } from '../../src/storage/opened-file.ts'
import { toFile } from '../../src/storage/saved-file.ts'
import { mutatedFiles, type MutatedFile } from '../fixtures/mutated-files.ts'
import { oddAssessments } from '../fixtures/odd-assessments.ts'

/** The nightly job takes a seed of its own. */
const seed = Number(process.env['FUZZ_SEED'] ?? 2016)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command says of a file that it refuses; none where it opens it, and prints what comes of it. */
async function refusalOf({ bytes }: MutatedFile): Promise<string | undefined> {
  const file = join(folder, 'mutated.needfirst.json')
  writeFileSync(file, bytes)
  try {
    recommendationJson.parse(JSON.parse(await decided([file, '--json'])))
    expect(visible(await decided([file]))).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
    return undefined
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    expect(error.status).toBe(2)
    return visible(error.message.replaceAll(/\s+/g, ' '))
  }
}

const ended = (args: readonly string[]) =>
  new Promise<{ readonly status: unknown; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const limits = { timeout: 120_000, killSignal: 'SIGKILL' } as const
    execFile(process.execPath, ['src/app/decide.ts', ...args], limits, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    )
  })

/** A record may be called "undefined" in a file. */
const isOneClearLine = (says: string) =>
  says.length < 1000 &&
  !/[\p{Cc}\p{Bidi_Control}\n]|Error|undefined|\[object|NaN/u.test(says.replace(/At .*?: | › \w+\)/, ''))

describe(`of 500 mutated files (seed ${seed})`, () => {
  const files = mutatedFiles(500, seed, content)

  test('the command opens each or says in one clear line why not', async () => {
    const unclear: string[] = []
    let opened = 0
    for (const file of files) {
      const says = await refusalOf(file).catch((error: unknown) => String(error))
      if (says === undefined) opened++
      else if (!isOneClearLine(says)) unclear.push(`${file.what}: ${says.slice(0, 300)}`)
    }
    expect(unclear).toEqual([])
    expect(opened, 'how many open').toBeGreaterThan(25)
    expect(opened, 'how many open').toBeLessThan(475)
  })

  test('a process of its own ends well with each of the first 40', async () => {
    const ends = files.slice(0, 40).map(({ what, bytes }, at) => async () => {
      const file = join(folder, `${at}.needfirst.json`)
      writeFileSync(file, bytes)
      const { status, stdout, stderr } = await ended([file])
      expect([0, 2], what).toContain(status)
      if (status === 2) expect(stderr, what).toMatch(/^[^\n]+\n$/)
      expect(status === 0 ? stderr : stdout, what).toBe('')
    })
    const next = async (): Promise<void> => {
      for (let end = ends.pop(); end; end = ends.pop()) await end()
    }
    await Promise.all([next(), next(), next()])
  })
})

describe(`150 odd assessments (seed ${seed})`, () => {
  const odd = oddAssessments(150, seed, content)

  test('are each what their own file is opened as', () => {
    for (const assessment of odd) {
      const opened = fromFile(toFile(assessment, content.version, '2026-11-25T14:03:00.000Z'))
      expect(opened).toEqual({ ok: true, assessment, content: content.version, displaced: [], setAside: [] })
    }
  })

  test('each lead to a recommendation, as text and as JSON', async () => {
    for (const assessment of odd) {
      const bytes = Buffer.from(toFile(assessment, content.version, '2026-11-25T14:03:00.000Z'))
      expect(await refusalOf({ what: '', bytes })).toBeUndefined()
    }
  })
})
