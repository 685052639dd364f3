import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createActor, waitFor } from 'xstate'
import { deviceOf } from '../../src/app/provided-device.ts'
import { providedMachine } from '../../src/app/provided-machine.ts'
import { exampleNames } from '../../src/content/examples/names.ts'
import { blankAssessment } from '../../src/domain/assessment.ts'
import { edit } from '../../src/domain/changes.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { largestFile, toFile } from '../../src/storage/saved-file.ts'
import { openStore, StoreError } from '../../src/storage/store.ts'
import type { Device } from '../../src/ports/use-device.ts'
import { smallContent } from '../fixtures/small-content.ts'

const at = '2026-11-25T09:00:00.000Z'
const mine = blankAssessment('mine', at, { title: 'Falls in Marrick' })
const fileOf = (text: string) => new File([text], 'one.needfirst.json')

let device: Device
let databases = 0
beforeEach(() => {
  device = deviceOf(openStore(() => at, { name: `device-${++databases}` }))
})

describe('a saved file', () => {
  it('opens as a new assessment beside the one it was saved from', async () => {
    const first = await device.openFile(fileOf(toFile(mine, '1', at)))
    const second = await device.openFile(fileOf(toFile(mine, '1', at)))
    expect(first.id).not.toBe(second.id)
    expect((await device.read(second.id!))?.assessment).toEqual({ ...mine, id: second.id })
    expect(await device.list()).toHaveLength(2)
  })

  it('brings what two windows changed against each other, and what cannot be read', async () => {
    const beside = {
      displaced: [{ in: 'about', id: 'about', value: { title: 'Falls in Hartsea' } } as const],
      setAside: [{ in: 'actions', id: 'one', value: { what: 7 } }],
    }
    const { id } = await device.openFile(fileOf(toFile(mine, '1', at, beside)))
    expect(await device.read(id!)).toMatchObject(beside)
  })

  it.each([
    ['not a file of ours', '{}', 'not-ours'],
    ['cut off', toFile(mine, '1', at).slice(0, -20), 'not-json'],
    ['too large', ' '.repeat(largestFile + 1), 'too-large'],
  ])('changes nothing when it is %s', async (_, text, reason) => {
    expect(await device.openFile(fileOf(text))).toMatchObject({ ok: false, reason })
    expect(await device.list()).toEqual([])
  })
})

describe('a worked example', () => {
  it.each(exampleNames.map(({ id }) => id))('%s opens as a copy of its own each time', async (id) => {
    const [one, other] = [await device.openExample(id), await device.openExample(id)]
    expect(one).not.toBe(other)
    const [content, copy] = [await device.loadContent(), await device.read(one)]
    expect(recommend(copy!.assessment, content).outcome).toBe(
      recommend((await device.read(other))!.assessment, content).outcome,
    )
    expect(await device.list()).toHaveLength(2)
  })

  it('is read and leaves nothing behind', async () => {
    const read = await device.readExample(device.shortExample)
    expect(Object.keys(read.answers).length).toBeGreaterThan(0)
    expect(await device.list()).toEqual([])
  })

  it('counts as changed when it was opened, not when it was written', async () => {
    await device.openExample(exampleNames[0].id)
    expect((await device.list())[0]?.changedAt).toBe(at)
  })
})

describe('the list of assessments', () => {
  it('keeps what is moved to the bin, readable for a file, until it is put back', async () => {
    const { id } = await device.openFile(fileOf(toFile(mine, '1', at)))
    await device.toBin(id!)
    expect(await device.list()).toMatchObject([{ id, deletedAt: at }])
    expect((await device.read(id!))?.assessment.about.about.title).toBe('Falls in Marrick')
    await device.restore(id!)
    expect((await device.list())[0]).not.toHaveProperty('deletedAt')
  })

  it('holds nothing after it was cleared', async () => {
    const id = await device.openExample(exampleNames[0].id)
    await device.clear()
    expect(await device.list()).toEqual([])
    expect(await device.read(id)).toBeUndefined()
  })
})

describe('an assessment that was started', () => {
  it('is not kept until something is given, and then as it was begun', async () => {
    const store = openStore(() => at, { name: `device-${++databases}` })
    const started = await deviceOf(store).start('screen')
    expect(await store.list()).toEqual([])
    const actor = createActor(providedMachine(store), { input: { id: started, lists: smallContent } }).start()
    const { context } = await waitFor(actor, (snapshot) => snapshot.matches('open'))
    expect(context.assessment).toEqual(
      blankAssessment(started, context.assessment!.about.about.createdAt, { depth: 'screen', answering: 'alone' }),
    )
    const change = { what: 'parking-lot', edits: [edit(context.assessment!, 'parkingLot', 'one', thought)] } as const
    actor.send({ type: 'change.made', change })
    await waitFor(actor, (snapshot) => snapshot.context.savedAt !== undefined)
    expect((await store.open(started))?.assessment).toEqual(actor.getSnapshot().context.assessment)
    expect(await store.list()).toMatchObject([{ id: started }])
    actor.stop()
  })

  it('says at once that the device keeps nothing', async () => {
    const silent = { ...openStore(() => at), list: () => Promise.reject(new StoreError('unavailable')) }
    await expect(deviceOf(silent).start('full')).rejects.toThrow('unavailable')
  })

  it('asks the browser not to clear it away with the first thing that is given, and never before', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => true)
    vi.stubGlobal('navigator', { ...navigator, storage: { persist } })
    vi.resetModules()
    const machine = (await import('../../src/app/provided-machine.ts')).providedMachine
    const store = openStore(() => at, { name: `device-${++databases}` })
    await store.create(mine)
    const actor = createActor(machine(store), { input: { id: mine.id, lists: smallContent } }).start()
    await waitFor(actor, (snapshot) => snapshot.matches('open'))
    expect(persist).not.toHaveBeenCalled()
    for (const id of ['one', 'two']) {
      const { assessment } = actor.getSnapshot().context
      const edits = [edit(assessment!, 'parkingLot', id, thought)]
      actor.send({ type: 'change.made', change: { what: 'parking-lot', edits } })
      await waitFor(actor, ({ context }) => context.unsaved.length + context.beingSaved.length === 0)
    }
    expect(persist).toHaveBeenCalledTimes(1)
    actor.stop()
    vi.unstubAllGlobals()
  })
})

const thought = { what: 'A thought', from: '' }
