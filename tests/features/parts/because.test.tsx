import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { loadLibrary } from '../../../src/app/load.ts'
import { Because } from '../../../src/features/parts/because.tsx'
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
