import { expect, test } from 'vitest'
import { textOf } from '../../src/report/plain.ts'
import { reported, toldCases } from '../fixtures/reports.ts'

test('what an answer can rule out is told as one, and never "rule out" twice', () => {
  const blocks = Object.values(toldCases).flatMap(
    (assessment) => reported(assessment).sections.find(({ id }) => id === 'find-out')?.blocks ?? [],
  )
  const whys = blocks.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'say' && part.key === 'why' ? [textOf(part.say)] : [])),
  )
  expect(whys.filter((why) => why.split('rule out').length > 2)).toEqual([])
  expect(whys.some((why) => /rule out “[^”]+” and “[^”]+”\./.test(why))).toBe(true)
})

test('a headline is not said again where what is said and what can be shown agree', () => {
  for (const assessment of Object.values(toldCases)) {
    const [verdict] = reported(assessment).sections.find(({ id }) => id === 'verdict')!.blocks
    const agreed = verdict!.parts.flatMap((part) =>
      part.kind === 'say' && part.key === 'agreed' ? [textOf(part.say).toLowerCase()] : [],
    )
    for (const say of agreed) expect(say).not.toContain(verdict!.name.toLowerCase().split(' ').slice(1).join(' '))
  }
})
