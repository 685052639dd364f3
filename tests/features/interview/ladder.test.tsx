import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { LadderPage } from '../../../src/features/interview/ladder-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { ladderStop } from '../../../src/domain/walk.ts'
import { pathTo } from '../../../src/ports/paths.ts'
import { show } from '../harness.tsx'

const { ladder: words } = en
const [first] = content.ladder

/** The ladder, after the question about alternatives, and its first rung. */
async function onTheLadder() {
  const question = content.questions.find(({ holdsLadder }) => holdsLadder)!
  const shown = await show(<LadderPage />, { path: pathTo('fixture', ladderStop(question)) })
  const heading = await screen.findByRole('heading', { level: 2, name: first!.name })
  return { ...shown, rung: within(heading.closest('li')!) }
}

describe('a rung of the ladder', () => {
  test.each([
    [words.looked[1], true],
    [words.looked[2], true],
    [words.looked[3], true],
    [words.looked[0], false],
    [words.unknown, false],
  ])('asks what was left over once it was looked at: “%s” %s', async (looked, isAsked) => {
    const { user, rung } = await onTheLadder()
    await user.click(rung.getByRole('radio', { name: looked }))
    expect(rung.queryByLabelText(words.leftOver) !== null).toBe(isAsked)
  })

  test('keeps how far it was looked at and what was left over', async () => {
    const { user, rung, now } = await onTheLadder()
    await user.click(rung.getByRole('radio', { name: words.looked[2] }))
    await user.type(rung.getByLabelText(words.leftOver), 'Evenings')
    await user.tab()
    expect(now().ladder[first!.id]).toEqual({ looked: 2, leftOver: 'Evenings', evidence: [] })
  })
})
