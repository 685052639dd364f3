import type { Page } from 'playwright-core'

/** What has English letters on the page, or is read aloud, shown in its tab or printed: but for codes, such as "N4", addresses, the product's name, and what the team of an example said in its own words; nor marks and texts that are read by the product. */
export const inEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element &&
      node.matches('script, style, noscript, .not-started, .short-case bdi, code, .template-text')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Element)
        for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'])
          texts.push(node.getAttribute(name) ?? '')
      else texts.push(node.textContent ?? '')
    return texts.filter((text) =>
      /[A-Za-z]{2}/.test(text.replace(/\b(?:[A-Z]{1,3}\d+[a-z]?|FU-[a-d]|https|Needfirst)\b/g, '')),
    )
  })
