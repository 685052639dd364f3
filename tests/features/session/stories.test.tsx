import 'fake-indexeddb/auto'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { exampleFiles } from '../../../src/content/examples/files.ts'
import type { Assessment, Voice } from '../../../src/domain/assessment.ts'
import { byId } from '../../../src/domain/by-id.ts'
import { recommended } from '../../../src/domain/recommend.ts'
import { perVoice } from '../../../src/domain/voices/per-voice.ts'
import { paperText } from '../../../src/exports/paper/text.ts'
import { RoomPage } from '../../../src/features/session/room-page.tsx'
import { fromFile } from '../../../src/storage/opened-file.ts'
import { sittings } from '../../../src/storage/sessions.ts'
import { en } from '../../fixtures/every-word.ts'
import { paperOf } from '../../fixtures/papers.ts'
import { show } from '../harness.tsx'

const words = en.session
const person = (group: string): Voice => ({
  group,
  organisation: '',
  kind: 'front-line',
  present: true,
  people: '5',
  isAffected: true,
})

/** Frail people at home: a new role is recommended. Five nurses and five social workers are in the room. */
function aRoom(): Assessment {
  const opened = fromFile(JSON.stringify(exampleFiles['frailty-at-home']))
  if (!opened.ok) throw new Error(opened.reason)
  return { ...opened.assessment, voices: { nurses: person('Community nurses'), social: person('Social workers') } }
}

const press = (user: UserEvent, name: string | RegExp) => user.click(screen.getByRole('button', { name }))
const choose = (user: UserEvent, name: string) => user.click(screen.getByRole('radio', { name }))

async function beginWith(user: UserEvent, ids: readonly string[]) {
  await user.click(await screen.findByRole('radio', { name: words.which.picked }))
  for (const id of ids) await user.click(screen.getByRole('checkbox', { name: byId(content.questions, id).short }))
  await press(user, words.begin)
}

/** Five hands of the nurses for one sentence, and five of the social workers for another. */
async function fiveAgainstFive(user: UserEvent, nurses: number, social: number) {
  const cell = (group: string, number: number) =>
    screen.getByRole('textbox', { name: new RegExp(`^${group}, ${number}:`) })
  await user.type(cell('Community nurses', nurses), '5')
  await user.type(cell('Social workers', social), '5')
  await press(user, words.close)
  await press(user, words.closed.show)
}

afterEach(() => sittings.clear())

describe('a room that splits on a question which cannot change the result', () => {
  it('is told so, hears both sides, records both, and goes on', async () => {
    const assessment = aRoom()
    const before = recommended(assessment, content).recommendation
    const { user, now } = await show(<RoomPage />, { assessment, path: '/a/a1/room' })
    await screen.findByRole('heading', { level: 1, name: words.title })
    await beginWith(user, ['s3-why-not-reaching', 's4-headroom'])
    await fiveAgainstFive(user, 1, 4)

    const apart = screen.getByRole('region', { name: words.apart.title })
    expect(apart).toHaveTextContent(/the result is the same\. You may move on\./)
    expect(screen.getByText(words.script.apart)).toBeInTheDocument()
    const side = within(within(apart).getByRole('region', { name: words.apart.side(4) }))
    await user.type(side.getByRole('textbox', { name: words.dissent.text }), 'The care plan never leaves our system')
    await user.type(side.getByRole('textbox', { name: words.dissent.wouldChange }), 'One plan that both can open')
    await user.click(side.getByRole('button', { name: words.dissent.keep }))

    await choose(user, words.settle.endings.both)
    await user.type(screen.getByRole('textbox', { name: words.settle.put.both }), 'The nurses’ reading, for now')
    await press(user, words.shown.next)
    expect(
      await screen.findByRole('heading', { level: 1, name: byId(content.questions, 's4-headroom').ask }),
    ).toBeVisible()

    const after = recommended(now(), content).recommendation
    expect(after.outcome).toBe(before.outcome)
    expect(after.strength).toBe(before.strength)
    expect(now().answers['s3-why-not-reaching']).toEqual(assessment.answers['s3-why-not-reaching'])
    const minutes = paperText(paperOf(now(), 'minutes'))
    for (const said of [
      'Community nurses',
      'Social workers',
      'The nurses’ reading, for now',
      'The care plan never leaves our system',
    ])
      expect(minutes).toContain(said)
  })
})

describe('a room whose social workers’ answers lead elsewhere, on two questions', () => {
  it('leaves with both readings on paper and two actions', async () => {
    const assessment = aRoom()
    const asked = ['n5-current-cover', 'n8-persistence'] as const
    const before = recommended(assessment, content).recommendation
    const { user, now } = await show(<RoomPage />, { assessment, path: '/a/a1/room' })
    await screen.findByRole('heading', { level: 1, name: words.title })
    await beginWith(user, asked)
    for (const [at, question] of asked.entries()) {
      await screen.findByRole('heading', { level: 1, name: byId(content.questions, question).ask })
      await fiveAgainstFive(user, 4, 1)
      expect(screen.getByRole('region', { name: words.apart.title })).toHaveTextContent(/It matters who is right/)
      await choose(user, words.settle.endings['find-out'])
      await user.type(screen.getByRole('textbox', { name: en.actions.owner }), `Team lead ${at + 1}`)
      await press(user, words.settle.addAction)
      if (at === 0) await press(user, words.shown.next)
    }

    const made = recommended(now(), content)
    expect(made.recommendation.outcome).toBe(before.outcome)
    const social = perVoice(made).find(({ voices }) => voices.includes('social'))!
    expect(social).toMatchObject({ isSame: false, otherwiseOn: 2 })
    expect(social.recommendation.outcome).toBe('existing-roles')
    expect(perVoice(made).find(({ voices }) => voices.includes('nurses'))).toMatchObject({ isSame: true })
    expect(Object.values(now().actions).filter(({ for: of }) => asked.includes(of as 'n8-persistence'))).toHaveLength(2)

    const minutes = paperText(paperOf(now(), 'minutes'))
    expect(minutes).toMatch(/Where it stands\n-+\n+Try a new role, within limits/)
    expect(minutes).toMatch(/Social workers\n+ +If they are right, the answers support developing the roles you have/)
    for (const owner of ['Team lead 1', 'Team lead 2']) expect(minutes).toContain(owner)
  })
})
