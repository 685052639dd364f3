import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { blankAssessment, type Voice } from '../../../src/domain/assessment.ts'
import { SetUpPage } from '../../../src/features/set-up/set-up-page.tsx'
import { show } from '../harness.tsx'

const nurses: Voice = {
  group: 'District nurses',
  organisation: 'Trust',
  kind: 'front-line',
  present: true,
  people: '',
  isAffected: true,
}
const blank = blankAssessment('a1', '2026-11-25T09:00:00.000Z')
const withVoices = (voices: Readonly<Record<string, Voice>>) =>
  show(<SetUpPage step="voices" />, { assessment: { ...blank, voices: { ...voices } } })
const add = () => screen.getByRole('button', { name: 'Add this group' })

describe('set-up: who is in the room', () => {
  it('adds a group, and is ready for the next one', async () => {
    const { user, now } = await withVoices({})
    await user.type(screen.getByLabelText('Group or profession'), 'District nurses')
    await user.type(screen.getByLabelText('Organisation'), 'Trust')
    await user.selectOptions(screen.getByLabelText('Who are they?'), 'Front-line staff')
    await user.click(add())
    expect(await screen.findByText('Trust. Front-line staff')).toBeInTheDocument()
    expect(now().voices).toEqual({ 'new-1': nurses })
    expect(screen.getByLabelText('Group or profession')).toHaveValue('')
    expect(screen.getByLabelText('Group or profession')).toHaveFocus()
  })

  it('asks which group it is and who they are, and keeps what was typed', async () => {
    const { user, now } = await withVoices({})
    await user.type(screen.getByLabelText('Organisation'), 'Trust')
    await user.click(add())
    const alerts = await screen.findByText('There is a problem')
    expect(
      within(alerts.parentElement!)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Say which group it is', 'Choose who they are'])
    expect(screen.getByLabelText('Organisation')).toHaveValue('Trust')
    expect(now().voices).toEqual({})
  })

  it('asks before it keeps what looks like a person’s details', async () => {
    const { user, now } = await withVoices({})
    await user.type(screen.getByLabelText('Group or profession'), 'nurse@example.org')
    await user.selectOptions(screen.getByLabelText('Who are they?'), 'Others')
    await user.click(add())
    expect(await screen.findByText(/an e-mail address in it/)).toBeInTheDocument()
    expect(now().voices).toEqual({})
    await user.click(await screen.findByRole('button', { name: 'Keep it' }))
    expect(now().voices['new-1']?.group).toBe('nurse@example.org')
  })

  it('adds nothing that looks like a person’s details when the page is left', async () => {
    const { user, now, unmount } = await show(<SetUpPage step="voices" />, { assessment: { ...blank, id: 'left' } })
    await user.type(screen.getByLabelText('Group or profession'), 'nurse@example.org')
    await user.selectOptions(screen.getByLabelText('Who are they?'), 'Others')
    unmount()
    expect(now().voices).toEqual({})
  })

  it('records a group as missing', async () => {
    const { user, now } = await withVoices({ nurses })
    await user.click(screen.getByRole('checkbox', { name: /^In the room ?: District nurses$/ }))
    expect(now().voices['nurses']?.present).toBe(false)
  })

  it('says when nobody who uses services is in the room', async () => {
    const { user } = await withVoices({
      nurses,
      carers: { group: 'Carers', organisation: '', kind: 'people', present: false, people: '', isAffected: true },
    })
    expect(screen.getByText('Nobody who uses services is in the room so far.')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /^In the room ?: Carers$/ }))
    expect(screen.queryByText('Nobody who uses services is in the room so far.')).not.toBeInTheDocument()
  })

  it('takes a group off the list, and says so where the focus is', async () => {
    const { user, now } = await withVoices({ nurses })
    await user.click(screen.getByRole('button', { name: /^Remove ?: District nurses$/ }))
    expect(now().voices).toEqual({})
    expect(screen.getByText(/“District nurses” is off the list/).closest('[role=status]')).toHaveFocus()
  })

  it('keeps a group that was typed and not yet added when somebody goes on', async () => {
    const { user, now, unmount } = await withVoices({})
    await user.type(screen.getByLabelText('Group or profession'), 'Porters')
    await user.selectOptions(screen.getByLabelText('Who are they?'), 'Front-line staff')
    unmount()
    expect(Object.values(now().voices)).toEqual([
      { group: 'Porters', organisation: '', kind: 'front-line', present: true, people: '', isAffected: true },
    ])
  })

  it('lets a group wait that is not complete', async () => {
    const { user, now, unmount } = await withVoices({})
    await user.type(screen.getByLabelText('Group or profession'), 'Porters')
    unmount()
    expect(now().voices).toEqual({})
    await show(<SetUpPage step="voices" />, { assessment: now() })
    expect(screen.getByLabelText('Group or profession')).toHaveValue('Porters')
  })
})
