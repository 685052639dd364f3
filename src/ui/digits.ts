import { useLayoutEffect, useRef } from 'react'

/** Marks a group of radios or buttons that takes digits: `1` chooses the first. One with `data-zero` takes `0`. */
export const takesDigits = { 'data-digits': '' } as const

/** Marks where the focus goes after the last group, so that no further digit changes it. */
export const afterDigits = { 'data-after-digits': '' } as const

const group = '[data-digits]:not(:disabled)'

/**
 * Digits for those who fill in many answers: a digit chooses in the group that has the focus, or in the first that is
 * unanswered, and the focus goes on to the next group; Enter on the heading sends the form. They work only while the
 * focus is inside and not where one types, so that they never get in the way of a screen reader or of speech (WCAG 2.1.4).
 */
export function useDigits() {
  const within = useRef<HTMLFormElement>(null)
  // Before anybody can see the form: a digit pressed as it comes is not lost.
  useLayoutEffect(() => {
    const form = within.current!
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || isForTyping(document.activeElement)) return
      if (event.key === 'Enter' && document.activeElement instanceof HTMLHeadingElement)
        form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
      if (/^\d$/.test(event.key) && choose(event.key, form)) event.preventDefault()
    }
    form.addEventListener('keydown', onKey)
    return () => form.removeEventListener('keydown', onKey)
  }, [])
  return within
}

function choose(digit: string, form: HTMLFormElement): boolean {
  const groups = () => [...form.querySelectorAll<HTMLElement>(group)]
  const at = document.activeElement
  const here =
    at?.closest<HTMLElement>(group) ??
    groups().find((one) => !one.querySelector(isChosen)) ??
    (at instanceof HTMLHeadingElement ? groups()[0] : undefined)
  const choice = here && choiceFor(digit, here)
  if (!choice) return false
  const place = groups().indexOf(here)
  choice.click()
  // The next group may appear only now. What was chosen is drawn first: to move the focus costs as much again.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const next = groups()[place + 1] ?? form.querySelector('[data-after-digits]')
      ;(next?.querySelector<HTMLElement>(isChosen) ?? next?.querySelector<HTMLElement>('input, a, button'))?.focus()
    }),
  )
  return true
}

const isChosen = ':is(:checked, [aria-pressed="true"])'

const choiceFor = (digit: string, here: HTMLElement): HTMLElement | null | undefined =>
  digit === '0'
    ? here.querySelector<HTMLElement>('[data-zero]')
    : [...here.querySelectorAll<HTMLElement>(':is(input, button):not([data-zero])')][Number(digit) - 1]

const isForTyping = (element: Element | null): boolean =>
  element !== null && element.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])')
