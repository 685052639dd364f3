import 'fake-indexeddb/auto'
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { blankAssessment } from '../../../src/domain/assessment.ts'
import { begin } from '../../../src/domain/session/sitting.ts'
import { SheetPage } from '../../../src/features/session/sheet-page.tsx'
import { sittings } from '../../../src/storage/sessions.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const words = en.session.sheet
const voice = { organisation: '', kind: 'front-line', present: true, isAffected: true } as const
const assessment = {
  ...blankAssessment('a1', '2026-11-25T09:00:00.000Z', { title: 'Falls' }),
  voices: {
    nurses: { ...voice, group: 'District nurses', people: '2' },
    carers: { ...voice, group: 'Carers', people: '1' },
  },
}
const quick = content.questions.filter(({ depth }) => depth === 'screen')
const open = () => show(<SheetPage />, { assessment, path: '/a/a1/sheet' })
const copies = () => screen.getAllByRole('article')

afterEach(() => sittings.clear())

describe('the sheet for each person', () => {
  it('is one for each who is here, numbered, or as many as are asked for', async () => {
    const { user } = await open()
    expect((await screen.findAllByRole('article')).map((copy) => copy.getAttribute('aria-label'))).toEqual(
      [1, 2, 3].map(words.number),
    )
    const field = screen.getByRole('textbox', { name: words.copies })
    await user.clear(field)
    await user.type(field, '5')
    expect(copies()).toHaveLength(5)
  })

  it('has the quick look with the numbers of every other page, and the groups by their letters', async () => {
    await open()
    const [sheet] = await screen.findAllByRole('article')
    const asked = within(sheet!)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent)
    expect(asked).toEqual(quick.map(({ ask }, at) => `${at + 1}. ${ask}`))
    const [groups, ...choices] = within(sheet!)
      .getAllByRole('list')
      .filter((list) => list.tagName === 'UL')
      .map((list) =>
        within(list)
          .getAllByRole('listitem')
          .map(({ textContent }) => textContent),
      )
    expect(groups).toEqual(['A District nurses', 'B Carers'])
    expect(choices[0]).toEqual([...quick[0]!.levels.map((say, at) => `${at + 1} ${say}`), `0 ${words.unknown}`])
    expect(within(sheet!).getByText(words.promise(5))).toBeInTheDocument()
  })

  it('has what the sitting that is going on asks, and from which size it shows', async () => {
    const [, second] = quick
    const questions = [{ question: second!.id, before: 0 }]
    await sittings.keep('a1', begin({ questions, door: 'paper', smallest: 1, begun: '2026-11-25T09:00:00.000Z' }))
    await open()
    expect((await screen.findAllByRole('heading', { name: `1. ${second!.ask}` }))[0]).toBeInTheDocument()
    expect(screen.getAllByText(words.promise(1))).toHaveLength(3)
  })
})
