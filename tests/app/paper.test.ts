import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formats } from '../../src/exports/paper/formats.ts'
import { checkExcel, checkJson, checkMarkdown, checkText, checkWord } from '../fixtures/check-papers.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { templates } from '../fixtures/papers.ts'

const example = 'src/content/examples/falls-in-sheltered-housing.needfirst.json'
const checks = { docx: checkWord, xlsx: checkExcel, md: checkMarkdown, txt: checkText, json: checkJson }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const paper = (...given: string[]) =>
  spawnSync(process.execPath, ['src/app/paper.ts', ...given], { encoding: 'utf8', timeout: 120_000 })

describe('npm run -s paper', () => {
  test('writes a paper in every format', async () => {
    const at = (id: string) => join(folder, `written.${id}`)
    for (const { id } of formats) {
      const { status, stdout, stderr } = paper(example, '--paper', 'board-summary', '--as', id, '--out', at(id))
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
    }
    const made = JSON.parse(readFileSync(at('json'), 'utf8')) as Paper
    for (const { id } of formats) expect(await checks[id](readFileSync(at(id)), made)).toEqual([])
  })

  test('says what papers there are', () => {
    const { status, stdout } = paper('--list')
    expect(status).toBe(0)
    const rows = stdout.split('\n').map((row) => row.replace(/ {2,}/, ' '))
    for (const { id, title } of templates) expect(rows).toContain(`${id} ${title}`)
  })

  test.each([
    ['no file', [], /^Usage/],
    ['no paper', [example, '--as', 'md', '--out', 'x'], /^Usage/],
    ['an option nobody knows', ['--colour'], /^Usage/],
    ['a paper nobody knows', [example, '--paper', 'poem', '--as', 'md', '--out', 'x'], /called “poem”.*--list/],
    ['a format nobody knows', [example, '--paper', 'minutes', '--as', 'pdf', '--out', 'x'], /as “pdf”.*docx/],
    ['a file that is not there', ['gone.json', '--paper', 'minutes', '--as', 'md', '--out', 'x'], /no such file/],
    ['a file of another kind', ['package.json', '--paper', 'minutes', '--as', 'md', '--out', 'x'], /^package.json: /],
    [
      'a folder that is not there',
      [example, '--paper', 'minutes', '--as', 'md', '--out', '/nowhere/x'],
      /no such folder/,
    ],
  ])('refuses %s in one line', (_, given, says) => {
    const { status, stdout, stderr } = paper(...given)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(says)
    expect(existsSync('x')).toBe(false)
  })
})
