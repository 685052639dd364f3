import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { exampleFiles } from '../../../src/content/examples/files.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import { PaperPage } from '../../../src/features/papers/paper-page.tsx'
import { PapersPage } from '../../../src/features/papers/papers-page.tsx'
import { thaw } from '../../../src/papers/frozen.ts'
import { statementsIn } from '../../../src/papers/paper.ts'
import { keepPack, packKept } from '../../../src/ports/pack.ts'
import { fromFile } from '../../../src/storage/opened-file.ts'
import { en } from '../../fixtures/every-word.ts'
import { paperOf, templates } from '../../fixtures/papers.ts'
import { show } from '../harness.tsx'

const { papersPage: words, papers: told, paperFormats } = en

function falls(): Assessment {
  const opened = fromFile(JSON.stringify(exampleFiles['falls-in-sheltered-housing']))
  if (!opened.ok) throw new Error(opened.reason)
  return opened.assessment
}
const assessment = falls()
const open = (paper: string, more: Parameters<typeof show>[1] = {}, issue?: string) =>
  show(<PaperPage page="paper" paper={paper} issue={issue} />, { assessment, ...more })

beforeEach(() => void keepPack(''))

describe('the page of papers', () => {
  test('leads to every paper there is, and says how much of each is not known yet', async () => {
    await show(<PapersPage />, { assessment })
    for (const { title, id, help } of templates) {
      expect(screen.getByRole('link', { name: title })).toHaveAttribute('href', `/a/${assessment.id}/papers/${id}`)
      expect(screen.getByText(help)).toBeInTheDocument()
    }
    const open = statementsIn(paperOf(assessment, 'minutes')).filter(({ origin }) => origin === 'not-known').length
    const row = screen.getByRole('link', { name: 'Minutes' }).closest('li')!
    expect(within(row).getByText(words.open(open))).toBeInTheDocument()
  })
})

describe('a paper', () => {
  test('is read as it is saved: every statement, with its mark and what it is traced by', async () => {
    await open('business-case-short')
    const sheet = screen.getByRole('article')
    const read = sheet.textContent.replaceAll(/\s+/g, ' ')
    const missing = statementsIn(paperOf(assessment, 'business-case-short')).filter(
      ({ say, id }) => !read.includes(say) && !id.endsWith('/alt'),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
    expect(read).toContain(`(${paperFormats.marks['only-said']}) [N10]`)
    expect(within(sheet).getAllByRole('link', { name: 'N10' })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('/need/n10-equity'),
    )
  })

  test('shows no code where its template says so, and its marks all the same', async () => {
    await open('board-summary')
    const read = screen.getByRole('article').textContent
    expect(read).not.toMatch(/\[[A-Z]\d/)
    expect(read).toContain(`(${paperFormats.marks['backed-up']})`)
  })

  test('is saved in one press, under a name that says what it is', async () => {
    const saveAs = vi.fn<(name: string, content: Blob) => void>()
    const { user } = await open('minutes', { work: { saveAs } })
    await user.click(screen.getByRole('button', { name: words.formats.md }))
    await vi.waitFor(() => expect(saveAs).toHaveBeenCalledOnce())
    const [name, content] = saveAs.mock.calls[0]!
    expect(name).toMatch(/minutes-2026-11-25\.md$/)
    expect(await content.text()).toContain('# Minutes')
    expect(screen.getByText(words.saved(name))).toBeInTheDocument()
  })

  test('that cannot be made says so', async () => {
    const saveAs = () => {
      throw new Error('no room')
    }
    const { user } = await open('minutes', { work: { saveAs } })
    await user.click(screen.getByRole('button', { name: words.formats.txt }))
    expect(await screen.findByRole('alert')).toHaveTextContent(words.notSaved)
  })

  test('of no name says so', async () => {
    await open('no-such-paper')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.missing)
  })
})

describe('an issue', () => {
  const issue = async () => {
    const shown = await open('minutes')
    await shown.user.type(screen.getByLabelText(words.issue.by), 'Head of housing services')
    await shown.user.click(screen.getByRole('button', { name: words.issue.do }))
    return shown
  }

  test('is kept as it is today, with its number and the post that issues it', async () => {
    const { now } = await issue()
    const [kept] = Object.values(now().issues)
    expect(kept).toMatchObject({ paper: 'minutes', number: 1, date: '2026-11-25', by: 'Head of housing services' })
    const frozen = thaw(kept!.frozen)!
    expect(statementsIn(frozen)).toEqual(statementsIn(paperOf(assessment, 'minutes')))
    expect(frozen.issue).toEqual({ number: 1, date: '2026-11-25', by: 'Head of housing services' })
    expect(screen.getByText(words.issue.done(1))).toBeInTheDocument()
  })

  test('needs a post', async () => {
    const { user, now } = await open('minutes')
    await user.click(screen.getByRole('button', { name: words.issue.do }))
    expect(screen.getAllByText(words.issue.errors.by)).not.toHaveLength(0)
    expect(now().issues).toEqual({})
  })

  test('is read as it was, and says what has changed since', async () => {
    const { now } = await issue()
    const [id] = Object.keys(now().issues)
    const later = { ...now(), id: 'later', actions: {} }
    await open('minutes', { assessment: later }, id)
    const last = screen.getAllByRole('article').at(-1)!
    const [action] = Object.values(assessment.actions)
    expect(last).toHaveTextContent(action!.what)
    expect(screen.getAllByText(told.changes.kinds.gone).length).toBeGreaterThan(0)
  })

  test('that cannot be read says so, and stays', async () => {
    const { now } = await issue()
    const [[id, kept]] = Object.entries(now().issues) as [[string, Assessment['issues'][string]]]
    await open('minutes', { assessment: { ...now(), issues: { [id]: { ...kept, frozen: '{}' } } } }, id)
    expect(screen.getByText(words.issue.unread)).toBeInTheDocument()
  })
})

describe('the text of a paper', () => {
  const { templates: say } = words
  const openTexts = async () => {
    const shown = await show(<PapersPage />, { assessment })
    await shown.user.selectOptions(screen.getByLabelText(say.which), 'minutes')
    return { ...shown, field: screen.getByLabelText<HTMLTextAreaElement>(say.text) }
  }
  /** As one would paste it. */
  const paste = async ({ user, field }: Awaited<ReturnType<typeof openTexts>>, text: string) => {
    await user.clear(field)
    await user.click(field)
    await user.paste(text)
  }

  test('is used in place of ours once it has no fault, and ours again', async () => {
    const shown = await openTexts()
    await paste(shown, shown.field.value.replace('# Actions', '# Who does what'))
    await shown.user.click(screen.getByRole('button', { name: say.keep }))
    expect(packKept()).toContain('# Who does what')
    await shown.user.click(screen.getByRole('button', { name: say.ours }))
    expect(packKept()).toBe('')
  })

  test('with a fault says its line, and nothing is kept', async () => {
    const shown = await openTexts()
    await paste(shown, 'paper: minutes\ntitle: Minutes\nfor: All\n# One\nanswers n99')
    await shown.user.click(screen.getByRole('button', { name: say.keep }))
    expect(screen.getByText(told.faults.at(5, told.faults.unknown.questions('n99')))).toBeInTheDocument()
    expect(packKept()).toBe('')
  })

  test('comes from a pack that is opened, and one that is refused changes nothing', async () => {
    const { user } = await openTexts()
    const file = (text: string) => new File([text], 'house.needfirst-pack')
    await user.upload(screen.getByLabelText(say.open), file('nothing'))
    expect(await screen.findByText(say.refused['not-a-pack'])).toBeInTheDocument()
    const pack = JSON.stringify({
      'needfirst-pack': 1,
      texts: { 'our-own': 'paper: our-own\ntitle: Ours\nfor: Us\n# One\nverdict' },
    })
    await user.upload(screen.getByLabelText(say.open), file(pack))
    expect(await screen.findByText(say.opened(1))).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Ours' })).toBeInTheDocument()
  })
})

test('the content asks for no own words that no paper is made with', async () => {
  const { ownWordsNeeded } = await import('../../../src/papers/needed.ts')
  expect(content.ownWords.map(({ id }) => id).filter((id) => !ownWordsNeeded(templates, content).includes(id))).toEqual(
    [],
  )
})
