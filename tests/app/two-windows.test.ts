import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createActor, waitFor } from 'xstate'
import { providedMachine } from '../../src/app/provided-machine.ts'
import { blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import { edit } from '../../src/domain/changes.ts'
import { openStore } from '../../src/storage/store.ts'
import { smallContent } from '../fixtures/small-content.ts'

const now = () => '2026-11-25T14:03:00.000Z'

/** An assessment open in two windows of one device: two machines, each with a store of its own on the same database. */
async function twoWindows(name: string) {
  await openStore(now, { name }).create(blankAssessment('one', now()))
  const open = async () => {
    const actor = createActor(providedMachine(openStore(now, { name })), {
      input: { id: 'one', lists: smallContent },
    }).start()
    await waitFor(actor, (snapshot) => snapshot.matches('open'))
    const assessment = () => actor.getSnapshot().context.assessment!
    return {
      actor,
      assessment,
      say: (what: string, from = '') =>
        actor.send({
          type: 'change.made',
          change: { what: 'parking-lot', edits: [edit(assessment(), 'parkingLot', 'thought', { what, from })] },
        }),
      until: (holds: (assessment: Assessment) => boolean) =>
        waitFor(
          actor,
          ({ context }) => holds(context.assessment!) && context.unsaved.length + context.beingSaved.length === 0,
        ),
    }
  }
  return [await open(), await open()] as const
}

const isMerged = (assessment: Assessment) =>
  thought(assessment)!.what === 'Reworded' && thought(assessment)!.from === 'Carers'

const thought = ({ parkingLot }: Assessment) => parkingLot['thought']

test('each window sees what the other one changed', async () => {
  const [one, two] = await twoWindows('sees')
  one.say('From one')
  await two.until((assessment) => thought(assessment)?.what === 'From one')
  two.say('From one, and two')
  await one.until((assessment) => thought(assessment)?.what === 'From one, and two')
  expect(one.actor.getSnapshot().context.displaced).toEqual([])
})

test('two windows that change one record at the same moment come to stand alike, with nothing dropped', async () => {
  const [one, two] = await twoWindows('clash')
  one.say('Start')
  await two.until((assessment) => thought(assessment) !== undefined)
  one.say('One')
  two.say('Two')
  const bothKept = (assessment: Assessment) => ['One', 'Two'].includes(thought(assessment)!.what)
  await Promise.all([one.until(bothKept), two.until(bothKept)])
  await waitFor(one.actor, ({ context }) => context.displaced.length === 1)
  await waitFor(two.actor, ({ context }) => context.displaced.length === 1)
  await Promise.all([one.until(bothKept), two.until(bothKept)])
  expect(thought(one.assessment())).toEqual(thought(two.assessment()))
  const [displaced] = one.actor.getSnapshot().context.displaced
  const said = [thought(one.assessment())!, displaced!.value as { what: string }].map(({ what }) => what)
  expect(said.toSorted()).toEqual(['One', 'Two'])
})

test('fields that two windows change apart are both kept', async () => {
  const [one, two] = await twoWindows('apart')
  one.say('Start')
  await two.until((assessment) => thought(assessment) !== undefined)
  one.say('Reworded')
  two.say('Start', 'Carers')
  await Promise.all([one.until(isMerged), two.until(isMerged)])
  expect(two.actor.getSnapshot().context.displaced).toEqual([])
})

test.each(['remove', 'clear'] as const)(
  'after %s in one window, the other says so at once and writes nothing of it back',
  async (how) => {
    const [one] = await twoWindows(how)
    one.say('Start')
    await one.until((assessment) => thought(assessment) !== undefined)
    const elsewhere = openStore(now, { name: how })
    await elsewhere[how]('one')
    await waitFor(one.actor, ({ context }) => context.failure === 'gone')
    one.say('Typed after that')
    await waitFor(one.actor, (snapshot) => snapshot.matches({ open: { keeping: 'failed' } }))
    expect(thought(one.assessment())!.what).toBe('Typed after that')
    expect(await elsewhere.list()).toEqual([])
    expect(await elsewhere.open('one')).toBeUndefined()
  },
)
