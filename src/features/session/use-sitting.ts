import { createContext, useContext, useEffect, useState } from 'react'
import { createActor, fromPromise } from 'xstate'
import { byId } from '../../domain/by-id.ts'
import { edit } from '../../domain/changes.ts'
import type { Content } from '../../domain/content.ts'
import { toHeard, type RoundShown, type Sitting, type Step } from '../../domain/session/sitting.ts'
import { nextRound, roundId } from '../../domain/voices/each-group.ts'
import { sessionMachine, type SessionActor, type SessionSnapshot } from '../../machine/session-machine.ts'
import type { AssessmentActor } from '../../machine/assessment-machine.ts'
import { useAssessment, useMachine, useWork } from '../../ports/use-work.ts'
import { useOfActor } from '../../ports/use-of-actor.ts'
import { sittings } from '../../storage/sessions.ts'

export const SittingContext = createContext<SessionActor | undefined>(undefined)

/** The machine of the sitting, with its effects: this device's counts, and the assessment for what was shown. */
export function useSittingMachine(content: Content): SessionActor | undefined {
  const { actor: work } = useWork()
  const id = useMachine(({ context }) => context.id)
  const [actor, setActor] = useState<SessionActor>()
  useEffect(() => {
    const made = createActor(
      sessionMachine.provide({
        actors: {
          'find the sitting': fromPromise(({ input }) => sittings.find(input.assessment)),
          'keep the sitting': fromPromise(({ input }) => sittings.keep(input.assessment, input.sitting)),
          'remove the sitting': fromPromise(({ input }) => sittings.remove(input.assessment)),
        },
        actions: { 'put it on record': (_given, { step, shown }) => putOnRecord(step, shown, content, work) },
      }),
      { input: { assessment: id } },
    )
    made.subscribe(() => setActor(made))
    made.start()
    return () => {
      const { value, context } = made.getSnapshot()
      made.stop()
      if (typeof value === 'object' && context.sitting !== context.kept)
        void sittings.keep(id, context.sitting!).catch(() => undefined)
    }
  }, [content, id, work])
  return actor
}

/** What was shown of a round becomes a record of the assessment, in one step to undo. */
export function putOnRecord(
  step: Pick<Step, 'question' | 'before'>,
  shown: RoundShown,
  content: Content,
  work: AssessmentActor,
): void {
  const question = byId(content.questions, step.question)
  const assessment = work.getSnapshot().context.assessment!
  const record = toHeard(step, shown, question, { at: new Date().toISOString(), content: content.version })
  const edits = [edit(assessment, 'heard', roundId(question.id, record.round), record)]
  work.send({ type: 'change.made', change: { what: 'answer', edits } })
}

function useSession(): SessionActor {
  const actor = useContext(SittingContext)
  if (!actor) throw new Error('This part belongs inside a sitting')
  return actor
}

/** Says what happened in the room. */
export const useSend = (): SessionActor['send'] => useSession().send

/** A part of what the machine of the sitting says now. It has to be the same where nothing changed. */
export const useOfSession = <T>(select: (snapshot: SessionSnapshot) => T): T => useOfActor(useSession(), select)

/** The sitting that is going on. */
export const useSitting = (): Sitting => useOfSession(({ context }) => context.sitting!)

/** Goes to a question, also one that the sitting was not going to ask. */
export function useGoTo(): (question: string) => void {
  const send = useSend()
  const assessment = useAssessment()
  return (question) => send({ type: 'question.gone.to', question, before: nextRound(question, assessment) - 1 })
}
