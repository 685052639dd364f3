import { createContext, useCallback, useContext } from 'react'
import type { Lists } from '../domain/asked.ts'
import type { Assessment, Draft, Kind, RecordValue } from '../domain/assessment.ts'
import { edit, recordAt, type ChangeKind, type Edit } from '../domain/changes.ts'
import type {
  AskedQuestion,
  Content,
  DomainId,
  Fact,
  FullQuestion,
  Library,
  OwnWordsAsked,
  Plan,
  Rung,
} from '../domain/content.ts'
import type { Grid, Posts } from '../domain/grid/grid.ts'
import type { AllMeasured } from '../domain/grid/measured.ts'
import type { Beside } from '../domain/suggested/by-grid.ts'
import { onward, type Stop } from '../domain/walk.ts'
import type { Sums, SumsAsked } from '../papers/sums.ts'
import type { Templates } from '../papers/templates.ts'
import type { AssessmentActor, AssessmentSnapshot } from '../machine/assessment-machine.ts'
import { pathTo } from './paths.ts'
import { useOfActor } from './use-of-actor.ts'

/** All that the pages of a domain ask. */
export type DomainContent = {
  readonly questions: ReadonlyMap<string, AskedQuestion>
  readonly facts: readonly Fact[]
}

/** How sums of a task grid are done, what counts as a job there, and beside which question each thing is shown that they say. */
export type GridSums = {
  readonly measure: (grid: Grid) => Promise<AllMeasured>
  readonly posts: Posts
  readonly beside: Beside
}

/** The assessment being worked on, and what the pages may ask of the device; `app` provides it. */
export type Work = {
  readonly actor: AssessmentActor
  readonly lists: Lists
  /** The questions and facts of a domain; the same promise each time. */
  readonly loadDomain: (domain: DomainId) => Promise<DomainContent>
  /** The questions of a domain with all that is written beside them. */
  readonly loadWhole: (domain: DomainId) => Promise<ReadonlyMap<string, FullQuestion>>
  readonly loadSetUpFacts: () => Promise<readonly Fact[]>
  readonly loadPlans: () => Promise<readonly Plan[]>
  /** What papers are made by. */
  readonly loadTemplates: () => Promise<Templates>
  /** What works out, beside the page, the sums that papers tell. */
  readonly loadReckoner: () => Promise<(asked: SumsAsked) => Promise<Sums>>
  readonly loadOwnWords: () => Promise<readonly OwnWordsAsked[]>
  readonly loadLadder: () => Promise<readonly Rung[]>
  readonly loadGridSums: () => Promise<GridSums>
  /** The whole content, loaded once. */
  readonly loadContent: () => Promise<Content>
  /** What is behind the content, loaded once. */
  readonly loadLibrary: () => Promise<Library>
  /** A new id for a record. */
  readonly newId: () => string
  /** Today, as an ISO date. */
  readonly today: () => string
  /** Puts the assessment into the person's hands as a file. */
  readonly saveFile: () => void
  /** The same with any other file. */
  readonly saveAs: (name: string, content: Blob) => void
}

export const WorkContext = createContext<Work | undefined>(undefined)

export function useWork(): Work {
  const work = useContext(WorkContext)
  if (!work) throw new Error('This page belongs inside an open assessment')
  return work
}

/** A part of what the machine says now; re-renders only when it is another. It has to be the same where nothing changed. */
export const useMachine = <T>(select: (snapshot: AssessmentSnapshot) => T): T => useOfActor(useWork().actor, select)

/** The assessment as it stands, whether or not the device has kept it yet. */
export const useAssessment = (): Assessment => useMachine(({ context }) => context.assessment!)

/** One part of it, as its id or one kind of its records: who needs no more is not drawn anew when another changes. */
export const usePart = <K extends keyof Assessment>(part: K): Assessment[K] =>
  useMachine(({ context }) => context.assessment![part])

/** Where somebody is. */
export const useHere = (): Stop => useMachine(({ context }) => context.here)

/** Where going on from here leads, as an address too; nowhere at the end of the walk, and beside it. */
export function useOnward(): (Stop & { readonly to: string }) | undefined {
  const assessment = useAssessment()
  const stop = onward(useWork().lists, assessment, useHere())
  return stop && { ...stop, to: pathTo(assessment.id, stop) }
}

/** Whether somebody may go there: not where nothing is asked. */
export const useMayEnter = (stop: Stop): boolean => useMachine((snapshot) => snapshot.can({ type: 'went.to', stop }))

type Give = {
  <K extends Kind>(
    what: ChangeKind,
    kind: K,
    id: string,
    value: RecordValue[K] | undefined,
    from?: Partial<RecordValue[K]>,
  ): void
}

/**
 * Says that a record has become something else; `undefined` takes it away. One step to undo. `from` are the fields that
 * somebody began to change when they still stood so.
 */
export function useGive(): Give {
  const { actor } = useWork()
  return useCallback(
    (what, kind, id, value, from) => {
      const assessment = actor.getSnapshot().context.assessment!
      actor.send({ type: 'change.made', change: { what, edits: [edit(assessment, kind, id, value, from)] } })
    },
    [actor],
  )
}

/**
 * What is begun in the form at a place, as it is kept, also where it has not been drawn yet (`now`), and a way to keep it:
 * `undefined` lets go of it, and `from` are its fields as they stood when the typing began, which another window may have
 * changed since. It is no step to undo. A place is an id, such as "action-new".
 */
export function useDraft(place: string) {
  const { actor } = useWork()
  const keep = useKeepDraft()
  const draftIn = ({ context }: AssessmentSnapshot) => recordAt(context.assessment!, 'drafts', place)
  return {
    draft: useMachine(draftIn),
    keepDraft: (draft: Draft | undefined, from?: Draft['fields']) => keep(place, draft, from),
    now: () => draftIn(actor.getSnapshot()),
  }
}

/** The same for a place that is known only when it is needed. */
export function useKeepDraft(): (place: string, draft: Draft | undefined, from?: Draft['fields']) => void {
  const { actor } = useWork()
  return (place, draft, from) => {
    const changes = edit(actor.getSnapshot().context.assessment!, 'drafts', place, draft, from && { fields: from })
    actor.send({ type: 'draft.changed', change: { what: 'draft', edits: [changes] } })
  }
}

/** Says that several records changed together, in one step to undo. */
export function useGiveAll(): (what: ChangeKind, edits: (assessment: Assessment) => readonly Edit[]) => void {
  const { actor } = useWork()
  return (what, edits) =>
    actor.send({ type: 'change.made', change: { what, edits: edits(actor.getSnapshot().context.assessment!) } })
}
