import { fireEvent } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pressWhatItBeganOn } from '../../src/ui/press-began-on.ts'

const at = { clientX: 100, clientY: 100 }
let pressed: string[] = []
const named = (name: string) => document.getElementById(name)!

beforeAll(pressWhatItBeganOn)
beforeEach(() => {
  document.body.innerHTML =
    '<form><button type="button" id="start"><span id="says">Start</span></button><p id="other">Other</p></form>'
  pressed = []
  named('start').addEventListener('click', () => pressed.push('start'))
})

describe('a press', () => {
  test('is of what it began on, where that moves from under the pointer', () => {
    fireEvent.mouseDown(named('says'), at)
    fireEvent.mouseUp(named('other'), at)
    expect(pressed).toEqual(['start'])
  })

  test('that ends where it began is left to the browser', () => {
    fireEvent.mouseDown(named('start'), at)
    fireEvent.mouseUp(named('says'), at)
    expect(pressed).toEqual([])
  })

  test.each([
    ['is dragged away from it', {}, { clientX: 140 }],
    ['is of another button of the mouse', { button: 2 }, { button: 2 }],
    ['means another window', { ctrlKey: true }, {}],
  ])('that %s presses nothing', (_name, down, up) => {
    fireEvent.mouseDown(named('start'), { ...at, ...down })
    fireEvent.mouseUp(named('other'), { ...at, ...up })
    expect(pressed).toEqual([])
  })

  test('of what is gone when it ends presses nothing, nor does the end of a press without a beginning', () => {
    const start = named('start')
    fireEvent.mouseDown(start, at)
    start.remove()
    fireEvent.mouseUp(named('other'), at)
    fireEvent.mouseUp(named('other'), at)
    expect(pressed).toEqual([])
  })
})
