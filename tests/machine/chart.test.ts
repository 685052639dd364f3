import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createMachine, type AnyStateMachine } from 'xstate'
import { getStateNodes } from 'xstate/graph'
import { assessmentMachine } from '../../src/machine/assessment-machine.ts'
import { chart, withChart } from '../../src/machine/chart.ts'

test('the chart in the README is the machine as it is; `npm run chart` draws it anew', () => {
  const readme = readFileSync('src/machine/README.md', 'utf8')
  expect(readme).toBe(withChart(readme, chart(assessmentMachine)))
})

test('the chart names every state, event, action, guard and effect that the machine has', () => {
  const drawing = chart(assessmentMachine)
  const nodes = getStateNodes(assessmentMachine)
  const names = [
    ...nodes.map(({ key }) => key),
    ...assessmentMachine.events.filter((event) => !event.startsWith('xstate.')),
    ...Object.keys(assessmentMachine.implementations.actions),
    ...Object.keys(assessmentMachine.implementations.guards),
    ...Object.keys(assessmentMachine.implementations.actors),
    ...Object.keys(assessmentMachine.implementations.delays),
  ]
  expect(names.filter((name) => !drawing.includes(name))).toEqual([])
})

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

test('a text without a drawing is left alone, loudly', () => {
  expect(() => withChart('No drawing', 'stateDiagram-v2')).toThrow('no Mermaid drawing')
})
