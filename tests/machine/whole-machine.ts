import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition, StateValue } from 'xstate'
import { getStateNodes } from 'xstate/graph'

/** Every state there is, whatever machine it is of. */
export const nodesOf = (machine: AnyStateMachine): AnyStateNode[] => getStateNodes(machine)

/** What an effect may answer, and its failure, as a machine hears them. */
export const answersOf =
  (machine: AnyStateMachine, error: Error) =>
  (effect: string, ...outputs: unknown[]) =>
    nodesOf(machine)
      .flatMap((node) => node.invoke)
      .filter(({ src }) => src === effect)
      .flatMap(({ id }) => [
        ...outputs.map((output) => ({ type: `xstate.done.actor.${id}`, output })),
        { type: `xstate.error.actor.${id}`, error },
      ])

/** The state value in which a node is active, whatever goes on beside it. */
export const valueOf = ([key, ...within]: readonly string[]): StateValue =>
  within.length > 0 ? { [key!]: valueOf(within) } : key!

export const said = ({ source, eventType, target }: AnyTransitionDefinition): string =>
  `${source.id} on ${eventType} to ${target?.map(({ id }) => id).join() ?? 'itself'}`
