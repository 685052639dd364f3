import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'

/** The machine as a Mermaid state diagram: its states and transitions as they are, in the words that it names them by. */
export function chart(machine: AnyStateMachine): string {
  return ['stateDiagram-v2', ...inside(machine.root, 1)].join('\n')
}

/** A text with its Mermaid drawings replaced, one after another. It throws where it has more or fewer of them. */
export function withCharts(text: string, drawings: readonly string[]): string {
  const places = text.split(/```mermaid\n[^`]*```/)
  if (places.length !== drawings.length + 1)
    throw new Error(`There are ${places.length - 1} Mermaid drawings to replace by ${drawings.length}`)
  return places.reduce((above, below, at) => `${above}\`\`\`mermaid\n${drawings[at - 1]!}\n\`\`\`${below}`)
}

/** The states within a state, after what it does at any time. Those of a parallel state are divided by "--". */
function inside(parent: AnyStateNode, depth: number): string[] {
  const children = Object.values(parent.states)
  if (parent.type === 'parallel')
    return [atAnyTime(parent, depth), ...children.map((child) => drawn(child, depth))]
      .filter(({ length }) => length > 0)
      .reduce((above, below) => [...above, line(depth, '--'), ...below])
  return [
    ...atAnyTime(parent, depth),
    line(depth, `[*] --> ${nameOf(parent.initial.target[0]!)}`),
    ...children.flatMap((child) => drawn(child, depth)),
    ...fromAnywhere(parent, depth),
  ]
}

function drawn(node: AnyStateNode, depth: number): string[] {
  const arrows = transitionsOf(node)
    .filter(leaves)
    .map((transition) => arrow(nameOf(node), transition, depth))
  const isLeaf = Object.keys(node.states).length === 0
  return isLeaf
    ? [box([node.key, ...inPlace(node)], nameOf(node), depth), ...arrows]
    : [`${box([node.key], nameOf(node), depth)} {`, ...inside(node, depth + 1), line(depth, '}'), ...arrows]
}

function atAnyTime(node: AnyStateNode, depth: number): string[] {
  const says = inPlace(node)
  return says.length > 0 ? [box(['at any time', ...says], `${nameOf(node)}_at_any_time`, depth)] : []
}

/** What a state does without leaving it: on its way in, while it is there, and what it hears. */
const inPlace = (node: AnyStateNode): string[] => [
  ...node.entry
    .map(typeOf)
    .filter(isOurs)
    .map((action) => `on entry: ${action}`),
  ...node.invoke.map(({ src }) => `does: ${typeOf(src)}`),
  ...transitionsOf(node)
    .filter(({ target }) => !target)
    .map((transition) => label(transition)),
]

/** A transition of a state into one of its own can be taken from any of them. */
const fromAnywhere = (node: AnyStateNode, depth: number): string[] => {
  const into = transitionsOf(node).filter((transition) => transition.target && !leaves(transition))
  if (into.length === 0) return []
  const anywhere = `${nameOf(node)}_anywhere`
  return [
    line(depth, 'direction LR'),
    box(['from anywhere'], anywhere, depth),
    ...into.map((transition) => arrow(anywhere, transition, depth)),
  ]
}

const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...(node.always ?? []),
  ...[...node.transitions.values()].flat(),
]

const leaves = ({ source, target }: AnyTransitionDefinition): boolean =>
  target !== undefined && !isInside(target[0]!, source)

const isInside = ({ parent }: AnyStateNode, outer: AnyStateNode): boolean =>
  parent !== undefined && (parent === outer || isInside(parent, outer))

const box = (says: readonly string[], name: string, depth: number): string =>
  line(depth, `state "${says.join('<br>')}" as ${name}`)

const arrow = (from: string, transition: AnyTransitionDefinition, depth: number): string => {
  const says = label(transition)
  return line(depth, `${from} --> ${nameOf(transition.target![0]!)}${says ? `: ${says}` : ''}`)
}

/** "change.undone, if something can be undone: take the last change back". */
function label({ eventType, guard, actions, target }: AnyTransitionDefinition): string {
  const when = [eventName(eventType), guard && `if ${typeOf(guard)}`].filter(Boolean).join(', ')
  const does = actions.map(typeOf).filter(isOurs).join(', ')
  return does ? `${when}${target ? ' /' : ':'} ${does}` : when
}

const eventName = (type: string): string =>
  type
    .replace(/^xstate\.done\.actor\..*/, 'done')
    .replace(/^xstate\.error\.actor\..*/, 'it failed')
    .replace(/^xstate\.after\.([^.]+)\..*/, 'after $1')

const typeOf = (named: unknown): string => (typeof named === 'string' ? named : (named as { type: string }).type)
/** xstate has actions of its own, such as those that start a timer or raise an event. */
const isOurs = (action: string): boolean => !action.startsWith('xstate.')
const nameOf = (node: AnyStateNode): string => node.path.join('_').replace(/\W/g, '_')
const line = (depth: number, text: string): string => '  '.repeat(depth) + text
