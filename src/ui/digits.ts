import { useCallback, type KeyboardEvent } from 'react'

/** Marks a group of radios that takes digits: `1` chooses the first. A radio with `data-zero` takes `0`. */
export const takesDigits = { 'data-digits': '' } as const

const group = '[data-digits]:not(:disabled)'

/**
 * Digits for those who fill in many answers: a digit chooses in the group that has the focus, or in the first that is
 * unanswered, and the focus goes on to the next group. They work only while the focus is inside and not where one
 * types, so that they never get in the way of a screen reader or of speech (WCAG 2.1.4).
 */
export const useDigits = () =>
  useCallback((event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget: within } = event
    const at = document.activeElement
    if (event.altKey || event.ctrlKey || event.metaKey || !/^\d$/.test(key) || isForTyping(at)) return
    const groups = () => [...within.querySelectorAll<HTMLElement>(group)]
    const here =
      at?.closest<HTMLElement>(group) ?? groups().find((one) => !one.querySelector(':checked')) ?? groups()[0]
    const radio = here && radioFor(key, here)
    if (!radio) return
    event.preventDefault()
    const place = groups().indexOf(here)
    radio.click()
    radio.focus()
    // The next group may appear only now.
    requestAnimationFrame(() => {
      const next = groups()[place + 1]
      ;(next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector('input'))?.focus()
    })
  }, [])

const radioFor = (key: string, here: HTMLElement): HTMLInputElement | null | undefined =>
  key === '0'
    ? here.querySelector<HTMLInputElement>('input[data-zero]')
    : [...here.querySelectorAll<HTMLInputElement>('input:not([data-zero])')][Number(key) - 1]

const isForTyping = (element: Element | null): boolean =>
  element !== null && element.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])')
