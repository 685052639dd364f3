import { act, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { library } from '../../../src/content/library.ts'
import { About } from '../../../src/features/about/about.tsx'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const loaded = { content: Promise.resolve(content), library: Promise.resolve(library) }
const device = { loadContent: () => loaded.content, loadLibrary: () => loaded.library }

/** Suspended pages come back only inside an `act` that waits for them. */
const open = (page: string) =>
  act(async () => {
    await show(
      <Suspense>
        <About page={page} />
      </Suspense>,
      { device },
    )
  })
const section = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!)

describe('how it decides', () => {
  it('tells every test of every route with its reason, as the rules have it', async () => {
    await open('how')
    for (const route of content.routes) {
      const told = section(route.name)
      for (const { name, reason } of [...route.burden, ...route.conditions]) {
        expect(told.getByRole('heading', { level: 4, name: new RegExp(`^${escaped(name)}`) })).toBeInTheDocument()
        expect(told.getAllByText(new RegExp(escaped(reason))).length).toBeGreaterThan(0)
      }
    }
  })

  it('tells every gate, whether it is hard, and how many may be open', async () => {
    await open('how')
    const gates = section('The gates for a new role')
    const hard = gates.getAllByRole('heading', { level: 3, name: /\(hard gate\)/ })
    expect(hard).toHaveLength(content.gates.filter(({ kind }) => kind === 'hard').length)
    expect(gates.getByText(new RegExp(`At most ${content.openGatesAllowed} of the others`))).toBeInTheDocument()
  })

  it('tells a level in the words of its question, so that it can be challenged', async () => {
    await open('how')
    const gap = content.questions.find(({ id }) => id === 'n4-gap')!
    const told = section('Use a team or a pathway')
    expect(told.getAllByText(new RegExp(escaped(gap.levels[2].replace(/\.$/, '')))).length).toBeGreaterThan(0)
  })

  it('tells every line of the routing with its forms', async () => {
    await open('how')
    const told = section('Which route comes first for which gap')
    for (const { say } of content.routing) expect(told.getByText(say, { selector: 'b' })).toBeInTheDocument()
  })

  it('has no heading that skips a level', async () => {
    await open('how')
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]))
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })
})

describe('what was found since the report', () => {
  const { kindsOfWork, shelfNotes, findings } = library

  it('shows under each kind of work what to know first, and every finding about it with what it does not show', async () => {
    await open('since')
    for (const { id, name, say } of kindsOfWork) {
      const told = section(name)
      expect(told.getByText(say)).toBeInTheDocument()
      const about = [...findings.values()].filter((finding) => finding.about.includes(id))
      expect(told.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
        about.map((finding) => finding.name),
      )
      for (const { found, notShown, certainty, link, cite } of about) {
        const row = told.getByText(found).closest('li')!
        expect(row).toHaveTextContent(notShown)
        expect(row).toHaveTextContent(en.parts.since.certainty[certainty])
        expect(within(row).getByRole('link', { name: cite })).toHaveAttribute('href', link)
      }
    }
  })

  it('says how it was made, what its marks mean and its limits, up to which day', async () => {
    await open('since')
    for (const { name, say } of shelfNotes) {
      expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument()
      expect(screen.getByText(say)).toBeInTheDocument()
    }
    expect(screen.getByText(/looked for up to 26 November 2026/)).toBeInTheDocument()
  })

  it('has no heading that skips a level', async () => {
    await open('since')
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]))
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })
})

describe('the other pages about the product', () => {
  it('sources: names the five texts with their cautions, and the studies as a trail', async () => {
    await open('sources')
    for (const { cite, note } of library.sources.values()) {
      expect(screen.getByRole('heading', { level: 2, name: cite })).toBeInTheDocument()
      expect(screen.getByText(note)).toBeInTheDocument()
    }
    expect(screen.getByText(/That the tests are gates, and where they are set, is our inference/)).toBeInTheDocument()
    expect(screen.getByText(/so they are a trail to follow/)).toBeInTheDocument()
  })

  it('sources: leads to what was found since', async () => {
    await open('sources')
    expect(screen.getByRole('link', { name: en.about.sources.since })).toHaveAttribute('href', '/about/since')
  })

  it('privacy: says that what is typed stays on the device', async () => {
    await open('privacy')
    expect(screen.getByText(/^What you type stays in this browser, on this device/)).toBeInTheDocument()
  })

  it('accessibility: says what has not been tested', async () => {
    await open('accessibility')
    expect(screen.getByText(/has not yet been tested with people who use screen readers/)).toBeInTheDocument()
  })
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
