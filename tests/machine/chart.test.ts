import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createMachine, type AnyStateMachine } from 'xstate'
import { getStateNodes } from 'xstate/graph'
import { assessmentMachine } from '../../src/machine/assessment-machine.ts'
import { chart, withCharts } from '../../src/machine/chart.ts'
import { participantMachine } from '../../src/machine/participant-machine.ts'
import { phonesMachine } from '../../src/machine/phones-machine.ts'
import { sessionMachine } from '../../src/machine/session-machine.ts'

const machines: readonly AnyStateMachine[] = [assessmentMachine, sessionMachine, phonesMachine, participantMachine]

test('the charts in the README are the machines as they are; `npm run chart` draws them anew', () => {
  const readme = readFileSync('src/machine/README.md', 'utf8')
  expect(readme).toBe(withCharts(readme, machines.map(chart)))
})

test.each(machines)(
  'the chart of the $id machine names every state, event, action, guard and effect it has',
  (machine) => {
    const drawing = chart(machine)
    const { actions, guards, actors, delays } = machine.implementations
    const names = [
      ...getStateNodes(machine).map(({ key }) => key),
      ...machine.events.filter((event) => !event.startsWith('xstate.')),
      ...[actions, guards, actors, delays].flatMap((named) => Object.keys(named)),
    ]
    expect(names.filter((name) => !drawing.includes(name))).toEqual([])
  },
)

test('a transition into a state’s own inside is drawn from anywhere, one that leaves it from the state', () => {
  const machine = createMachine({
    initial: 'in',
    states: {
      in: { initial: 'a', on: { inward: '.b', outward: 'out' }, states: { a: {}, b: {} } },
      out: { on: { heard: { actions: 'note it' } } },
    },
  }) as AnyStateMachine
  expect(
    chart(machine)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    'stateDiagram-v2',
    '[*] --> in',
    'state "in" as in {',
    '[*] --> in_a',
    'state "a" as in_a',
    'state "b" as in_b',
    'direction LR',
    'state "from anywhere" as in_anywhere',
    'in_anywhere --> in_b: inward',
    '}',
    'in --> out: outward',
    'state "out<br>heard: note it" as out',
  ])
})

test('the parts of a parallel state are divided from one another, and from what it does at any time', () => {
  const parts = {
    type: 'parallel',
    states: { left: { initial: 'a', states: { a: { always: 'b' }, b: {} } }, right: {} },
  }
  const drawn = (machine: object) =>
    chart(createMachine(machine) as AnyStateMachine)
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
  const both = [
    'state "left" as left {',
    '[*] --> left_a',
    'state "a" as left_a',
    'left_a --> left_b',
    'state "b" as left_b',
    '}',
    '--',
    'state "right" as right',
  ]
  expect(drawn(parts)).toEqual(both)
  expect(drawn({ ...parts, on: { heard: { actions: 'note it' } } })).toEqual([
    'state "at any time<br>heard: note it" as _at_any_time',
    '--',
    ...both,
  ])
})

test('a text with more or fewer drawings is left alone, loudly', () => {
  expect(() => withCharts('No drawing', ['stateDiagram-v2'])).toThrow('0 Mermaid drawings')
  expect(() => withCharts('```mermaid\na\n```', [])).toThrow('1 Mermaid drawings')
})
