const folded = 'details:not([open], .source), .tests-told .body > details:not([open])'
let goBack = (): void => undefined

/**
 * For browsers whose styles can neither open what is folded nor make a field as tall as its text: while a page is
 * printed, this does. What says where something comes from stays folded, as in every browser.
 */
export function openForPaper(): void {
  const parts = document.querySelectorAll<HTMLDetailsElement>(folded)
  const texts = document.querySelectorAll('textarea')
  for (const part of parts) part.open = true
  for (const text of texts) text.style.height = `${text.scrollHeight}px`
  goBack = () => {
    for (const part of parts) part.open = false
    for (const text of texts) text.style.height = ''
  }
}

export const foldAgain = (): void => goBack()

if (!globalThis.CSS?.supports('selector(::details-content)')) {
  addEventListener('beforeprint', openForPaper)
  addEventListener('afterprint', foldAgain)
}
