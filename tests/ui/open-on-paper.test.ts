import { expect, test } from 'vitest'
import { foldAgain, openForPaper } from '../../src/ui/open-on-paper.ts'

test('what is folded stands open while it is printed and folds again, and where something comes from stays folded', () => {
  document.body.innerHTML = `
    <details id="part"></details>
    <details id="was-open" open></details>
    <details class="source" id="source"></details>
    <ul class="tests-told"><li><div class="body"><details class="source" id="rule"></details></div></li></ul>`
  const open = () => [...document.querySelectorAll('details[open]')].map(({ id }) => id)
  openForPaper()
  expect(open()).toEqual(['part', 'was-open', 'rule'])
  foldAgain()
  expect(open()).toEqual(['was-open'])
})
