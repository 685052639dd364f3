/**
 * A press is of what it began on, though that has moved from under the pointer when it ends, as where a press leaves a
 * field and the error above it goes. A browser would press nothing then, or whatever has come there.
 */
export function pressWhatItBeganOn(): void {
  let began: Press | undefined
  const begin = (event: MouseEvent) => (began = isPlain(event) ? pressOf(event) : undefined)
  const end = (event: MouseEvent) => {
    const press = began
    began = undefined
    if (press && hasMovedAway(press, event)) press.on.click()
  }
  addEventListener('mousedown', begin, { capture: true })
  addEventListener('mouseup', end, { capture: true })
}

type Press = { readonly on: HTMLElement; readonly x: number; readonly y: number }

function pressOf({ target, clientX: x, clientY: y }: MouseEvent): Press | undefined {
  const on = target instanceof Element ? target.closest<HTMLElement>(pressed) : null
  return on ? { on, x, y } : undefined
}

const pressed = 'a[href], button, summary, label, input[type="radio"], input[type="checkbox"]'

/** Without a key that gives a press another meaning, such as a window of its own. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

/** The pointer is where it was, and what it pressed is not. */
const hasMovedAway = ({ on, x, y }: Press, { target, clientX, clientY }: MouseEvent): boolean =>
  Math.hypot(clientX - x, clientY - y) < aTremor && on.isConnected && !on.contains(target as Node)

/** How far a hand moves that means to stay, in px. */
const aTremor = 8
