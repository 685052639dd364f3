import { act, render, screen, within, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { text } from 'node:stream/consumers'
import { Suspense, type ReactElement, type ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { createActor, fromCallback, fromPromise } from 'xstate'
import { Address } from '../../src/app/page-here.tsx'
import { templatesOnDisk } from '../../src/app/templates-on-disk.ts'
import { findWhatSettlesMost } from '../../src/app/find-what-settles-most.ts'
import { usualPosts } from '../../src/content/grid/posts.ts'
import { suggestedBeside } from '../../src/content/grid/suggestions.ts'
import { content as realContent } from '../../src/content/index.ts'
import { blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import type { Edit } from '../../src/domain/changes.ts'
import type { Grid } from '../../src/domain/grid/grid.ts'
import { measure } from '../../src/domain/grid/measured.ts'
import { reckon } from '../../src/app/reckon.ts'
import type { SumsAsked } from '../../src/papers/sums.ts'
import { assessmentMachine, type AssessmentActor } from '../../src/machine/assessment-machine.ts'
import { DeviceContext, type Device } from '../../src/ports/use-device.ts'
import { pathTo } from '../../src/ports/paths.ts'
import { useMachine, WorkContext, type Work } from '../../src/ports/use-work.ts'
import type { Found, Written } from '../../src/storage/store.ts'

type Given = {
  readonly assessment?: Assessment
  /** Where the address points; a query belongs to it. */
  readonly path?: string
  readonly work?: Partial<Work>
  readonly device?: Partial<Device>
  /** Where it is kept; in memory, where none is given. */
  readonly machine?: typeof assessmentMachine
}

export type Shown = RenderResult & {
  readonly user: UserEvent
  readonly actor: AssessmentActor
  /** The assessment as the machine holds it now. */
  readonly now: () => Assessment
  /** Where the address points now, and all it pointed at before. */
  readonly visited: readonly string[]
}

const always =
  <T,>(value: Promise<T>) =>
  () =>
    value

/** The same functions for every page: what a page waits for is remembered by what loads it. */
const loads = {
  loadWhole: always(Promise.resolve(new Map(realContent.questions.map((question) => [question.id, question])))),
  loadDomain: always(
    Promise.resolve({
      questions: new Map(realContent.questions.map((question) => [question.id, question])),
      facts: realContent.facts,
    }),
  ),
  loadSetUpFacts: always(Promise.resolve(realContent.facts.filter(({ askedWith }) => askedWith === 'set-up'))),
  loadPlans: always(Promise.resolve(realContent.plans)),
  loadOwnWords: always(Promise.resolve(realContent.ownWords)),
  loadReckoner: always(Promise.resolve((asked: SumsAsked) => Promise.resolve(reckon(asked)))),
  loadTemplates: always(Promise.resolve(templatesOnDisk)),
  loadLadder: always(Promise.resolve(realContent.ladder)),
  loadGridSums: always(
    Promise.resolve({ measure: async (grid: Grid) => measure(grid), posts: usualPosts, beside: suggestedBeside }),
  ),
  loadContent: always(Promise.resolve(realContent)),
  loadLibrary: always(import('../../src/content/library.ts').then(({ library }) => library)),
}

const today = '2026-11-25'
const at = `${today}T09:00:00.000Z`

/** Shows a page of an open assessment: the real machine, in memory with a store that keeps everything at once. */
export async function show(page: ReactElement, given: Given = {}): Promise<Shown> {
  const assessment = given.assessment ?? blankAssessment('a1', at)
  const place = memoryLocation({ path: given.path ?? `/a/${assessment.id}`, record: true })
  const machine = (given.machine ?? inMemory(assessment)).provide({
    actors: { 'find what settles most': findWhatSettlesMost },
    actions: {
      'lead there': ({ context }, { to, how }) =>
        place.navigate(pathTo(context.id, to), { replace: how === 'instead' }),
    },
  })
  const actor = createActor(machine, { input: { id: assessment.id, lists: realContent } }).start()
  await settled(actor)
  const rendered = await act(async () =>
    render(
      <Router hook={place.hook} searchHook={place.searchHook}>
        {around(
          <>
            <Address actor={actor} />
            <Suspense>
              <Arrived>{page}</Arrived>
            </Suspense>
          </>,
          actor,
          given,
        )}
      </Router>,
    ),
  )
  // Parts that are loaded when they are come to.
  await act(() => vi.dynamicImportSettled())
  return {
    ...rendered,
    user: userEvent.setup(),
    actor,
    now: () => actor.getSnapshot().context.assessment!,
    visited: place.history,
  }
}

/** The page, once the machine is where the address points. */
const Arrived = ({ children }: { readonly children: ReactElement }) =>
  useMachine((snapshot) => !snapshot.hasTag('on the way')) && children

/** All text of a page as it first stands, folded away or not. */
export const textOf = async (page: ReactNode, assessment: Assessment): Promise<string> =>
  (await markupOf(page, assessment))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&\w+;|&#x27;/g, (escaped) => unescaped[escaped]!)

/** A page as it first stands, as markup: nothing of it is left behind, so thousands can be drawn. */
export async function markupOf(page: ReactNode, assessment: Assessment): Promise<string> {
  const actor = createActor(inMemory(assessment), { input: { id: assessment.id, lists: realContent } }).start()
  await settled(actor)
  const { prelude } = await prerenderToNodeStream(
    <Router hook={() => [`/a/${assessment.id}`, () => undefined]}>{around(page, actor, {})}</Router>,
  )
  actor.stop()
  return text(prelude)
}

/** What React writes in place of signs that mean something in markup. */
const unescaped: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** A page of an open assessment with what stands around it. */
function around(page: ReactNode, actor: AssessmentActor, given: Given): ReactElement {
  let ids = 0
  const work: Work = {
    actor,
    lists: realContent,
    ...loads,
    newId: () => `new-${++ids}`,
    today: () => today,
    saveFile: notGiven('saveFile'),
    saveAs: notGiven('saveAs'),
    ...given.work,
  }
  return (
    <DeviceContext value={{ ...emptyDevice, ...given.device }}>
      <WorkContext value={work}>{page}</WorkContext>
    </DeviceContext>
  )
}

/** Types a date into its three fields, one after another; those that are not given stay as they are. */
export async function typeDate(user: UserEvent, name: string, ...parts: readonly string[]): Promise<void> {
  const group = within(screen.getByRole('group', { name }))
  for (const [at, part] of parts.entries()) {
    const field = group.getByLabelText(['Day', 'Month', 'Year'][at]!)
    await user.clear(field)
    await user.type(field, part)
  }
}

const inMemory = (assessment: Assessment) =>
  assessmentMachine.provide({
    actors: {
      'open assessment': fromPromise<Found | undefined, { id: string }>(async () => ({
        assessment,
        displaced: [],
        setAside: [],
        isBinned: false,
      })),
      'write edits': fromPromise<Written, { id: string; edits: readonly Edit[] }>(async () => ({
        at,
        merged: [],
        displaced: [],
        setAside: [],
        isBinned: false,
      })),
      'listen elsewhere': fromCallback(() => undefined),
    },
  })

const settled = (actor: AssessmentActor) =>
  new Promise<void>((resolve) => {
    const subscription = actor.subscribe((snapshot) => {
      if (snapshot.value === 'opening') return
      queueMicrotask(() => subscription.unsubscribe())
      resolve()
    })
  })

const notGiven = (name: string) => () => {
  throw new Error(`${name} was not given to the harness`)
}

const emptyDevice: Device = {
  list: async () => [],
  start: async () => 'started',
  openFile: notGiven('openFile'),
  openExample: notGiven('openExample'),
  readExample: async (id) => blankAssessment(id, at),
  toBin: notGiven('toBin'),
  restore: notGiven('restore'),
  remove: notGiven('remove'),
  clear: notGiven('clear'),
  saveFile: notGiven('saveFile'),
  read: async () => undefined,
  listen: () => () => undefined,
  counts: { screen: 17, full: 62 },
  shortExample: 'short',
  loadExampleNames: async () => [],
  loadContent: loads.loadContent,
  loadLibrary: loads.loadLibrary,
}
