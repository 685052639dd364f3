import { expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { formats } from '../../../src/exports/paper/formats.ts'
import { checkExcel, checkJson, checkMarkdown, checkText, checkWord } from '../../fixtures/check-papers.ts'
import { papersOf } from '../../fixtures/papers.ts'
import { randomAssessments } from '../../fixtures/random-assessments.ts'
import { toldCases } from '../../fixtures/reports.ts'
import { longEnough, tries } from '../../fixtures/tries.ts'

const checks = { docx: checkWord, xlsx: checkExcel, md: checkMarkdown, txt: checkText, json: checkJson }
const cases = ['falls-in-sheltered-housing', 'frailty-at-home', 'own words and notes', 'nothing said']

test('is whole in every format for random assessments too', longEnough(tries(2), 20_000), async () => {
  for (const paper of randomAssessments(tries(2), content).flatMap((one) => papersOf(one)))
    for (const { id, make } of formats)
      expect(await checks[id](await make(paper), paper), `${paper.paper} as ${id}`).toEqual([])
})

test.each(formats)('every paper of the examples is whole as $id, each sentence with its mark', async ({ id, make }) => {
  for (const paper of cases.flatMap((name) => papersOf(toldCases[name]!)))
    expect(
      (await checks[id](await make(paper), paper)).map((fault) => `${paper.paper}: ${fault}`),
      paper.paper,
    ).toEqual([])
})
