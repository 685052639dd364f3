import type { Page } from 'playwright-core'

/** In px: what cannot be read from three metres is smaller. */
export const leastSize = 24

/** What cannot be read from the back of the room: text that is too small, and how far the page runs over the screen. */
export const unreadable = (page: Page) =>
  page.evaluate((least) => {
    const found: string[] = []
    const { scrollHeight, scrollWidth } = document.documentElement
    if (scrollHeight > innerHeight) found.push(`${scrollHeight - innerHeight} px too high`)
    if (scrollWidth > innerWidth) found.push(`${scrollWidth - innerWidth} px too wide`)
    const texts = document.createTreeWalker(document.querySelector('.room')!, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const size = parseFloat(getComputedStyle(text.parentElement!).fontSize)
      if (text.textContent!.trim() && size < least) found.push(`${size} px: ${text.textContent}`)
    }
    const foot = document.querySelector('footer')!.getBoundingClientRect().top
    for (const part of document.querySelectorAll('main *'))
      if (part.getBoundingClientRect().bottom > foot + 1) found.push(`under the keys: ${part.textContent}`)
    return found
  }, leastSize)
