/** Marks a button that is meant to be pressed again at once, such as one that takes one change back after another. */
export const mayBePressedAgain = { 'data-again': '' } as const

/**
 * One press is one deed, on the whole page: a key that is held presses nothing again, and the second half of a double
 * click neither does the same twice nor presses what has taken the button's place. Where one types, a held key types on.
 */
export function onePressOneDeed(): void {
  addEventListener('keydown', (event) => event.repeat && pressesAgain(event) && stop(event), { capture: true })
  addEventListener('click', (event) => event.detail > 1 && isForOnce(event.target) && stop(event), { capture: true })
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function pressesAgain({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.matches('textarea')) return false
  return key === 'Enter' || ((key === ' ' || /^\d$/.test(key)) && !target.matches(typed))
}

const typed = 'select, input:not([type="radio"]):not([type="checkbox"])'

const isForOnce = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button:not([data-again])') !== null
