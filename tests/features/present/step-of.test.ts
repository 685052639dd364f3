import { expect, test } from 'vitest'
import { stepOf } from '../../../src/features/present/use-keys.ts'

/** What a key does while this has the focus. */
const pressed = (key: string, html: string, focus: string) => {
  const place = document.createElement('div')
  place.innerHTML = html
  return stepOf({ key, target: place.querySelector(focus) } as unknown as KeyboardEvent)
}

test.each([
  ['Enter', '<p>Text</p>', 'p', 1],
  ['Enter', '<a href="#/">A link</a>', 'a', undefined],
  ['Enter', '<button><b>A button</b></button>', 'b', undefined],
  [' ', '<button>A button</button>', 'button', undefined],
  [' ', '<input type="checkbox" />', 'input', undefined],
  [' ', '<input type="radio" />', 'input', undefined],
  [' ', '<input type="radio" checked />', 'input', 1],
  [' ', '<a href="#/">A link</a>', 'a', 1],
  ['ArrowLeft', '<button>A button</button>', 'button', -1],
  ['toString', '<p>Text</p>', 'p', undefined],
])('on the projector the key “%s”, on %s, goes on where it does nothing else', (key, html, focus, step) => {
  expect(pressed(key, html, focus)).toBe(step)
})
