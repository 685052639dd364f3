import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { library } from '../../../src/content/library.ts'
import { loadLibrary } from '../../../src/app/load.ts'
import { Because } from '../../../src/features/parts/because.tsx'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

it('says when the sources could not be fetched, and fetches them when they are opened again', async () => {
  const gone = Object.assign(new Error('gone'), { failure: 'not-fetched' })
  const load = vi.fn<typeof loadLibrary>().mockRejectedValueOnce(gone).mockImplementation(loadLibrary)
  const { user } = await show(<Because claims={['C88']} />, { device: { loadLibrary: load } })
  const press = () =>
    act(async () => {
      await user.click(screen.getByText('Where this comes from'))
      await loadLibrary()
    })
  await press()
  expect(screen.getByRole('alert')).not.toBeEmptyDOMElement()
  await press()
  await press()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.getByText('C88')).toBeInTheDocument()
})

const { sources, since: words, standing } = en.parts

/** Opened, with what it says. */
async function opened(because: Parameters<typeof Because>[0]) {
  const { user } = await show(<Because {...because} />, { device: { loadLibrary } })
  await act(async () => {
    await user.click(screen.getByText(sources(because.claims.length, because.since?.length ?? 0)))
    await loadLibrary()
  })
}

it('tells what was found since in a list of its own, with its certainty, what it does not show, and the shelf it stands on', async () => {
  await opened({ claims: ['C88'], since: ['E07', 'E52'] })
  const [claims, since] = screen.getAllByRole('list')
  expect(claims).toHaveTextContent('C88')
  expect(claims).not.toHaveTextContent('E07')
  for (const id of ['E07', 'E52']) {
    const { found, certainty, notShown, cite, link } = library.findings.get(id)!
    expect(since).toHaveTextContent(found)
    expect(since).toHaveTextContent(words.certainty[certainty])
    expect(since).toHaveTextContent(`${words.notShown} ${notShown}`)
    expect(screen.getByRole('link', { name: cite })).toHaveAttribute('href', link)
  }
  expect(screen.getByRole('link', { name: words.upTo('26 November 2026') })).toHaveAttribute('href', '/about/since')
})

it('says that a rule is ours before what was found since is opened, where no claim is behind it', async () => {
  await show(<Because claims={[]} since={['E13']} standing="practice" />)
  expect(screen.getByText(standing.practice)).toBeVisible()
  expect(screen.getByText(sources(0, 1))).toBeVisible()
})

it('speaks of nothing found since where nothing is cited', async () => {
  await opened({ claims: ['C88'] })
  expect(screen.queryByText(words.title)).not.toBeInTheDocument()
})
