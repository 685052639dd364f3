import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '../../../src/exports/paper/formats.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { checkExcel, checkJson, checkMarkdown, checkText, checkWord } from '../../fixtures/check-papers.ts'
import { hostileTexts, issuedPaper, retold, wholePaper } from '../../fixtures/paper.ts'
import { tries } from '../../fixtures/tries.ts'

const checks = { docx: checkWord, xlsx: checkExcel, md: checkMarkdown, txt: checkText, json: checkJson }

/** A paper that says nothing else than these, one after another. */
function saying(paper: Paper, texts: readonly string[]): Paper {
  let at = 0
  return retold(paper, () => texts[at++ % texts.length]!)
}

describe.each(formats)('a paper as $id', ({ id, make }) => {
  const faults = async (paper: Paper) => checks[id](await make(paper), paper)

  test('says all that the paper says, each with its mark', async () => {
    expect(await faults(wholePaper)).toEqual([])
    expect(await faults(issuedPaper)).toEqual([])
  })

  test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))(
    'opens and does nothing with %j',
    async (_, text) => {
      expect(await faults(saying(wholePaper, [text]))).toEqual([])
      expect(await faults(retold(wholePaper, (say) => `${say} ${text}`))).toEqual([])
    },
  )

  test('opens with whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', minLength: 1 })), {
          minLength: 1,
        }),
        async (texts) => {
          expect(await faults(saying(issuedPaper, texts))).toEqual([])
        },
      ),
      { numRuns: tries(25) },
    )
  })
})
