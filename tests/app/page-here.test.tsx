import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Crumb, PageHere } from '../../src/app/page-here.tsx'
import { content } from '../../src/content/index.ts'
import { paths } from '../../src/ports/paths.ts'
import { anAssessment } from '../fixtures/assessments.ts'
import { en } from '../fixtures/every-word.ts'
import { show } from '../features/harness.tsx'

const { common, interview, wholeDomain } = en
const page = (
  <>
    <Crumb />
    <PageHere />
  </>
)
const open = (path: string, depth: 'screen' | 'full') =>
  show(page, { assessment: anAssessment({ depth }, content), path })
const heading = () => screen.findByRole('heading', { level: 1 }).then(({ textContent }) => textContent)
const wholeLink = () => screen.queryByRole('link', { name: interview.whole })
const training = content.questions.find(({ domain }) => domain === 'training')!

test.each([
  ['a question', paths.question('fixture', content.questions[0]!), content.questions[0]!.ask],
  ['a whole domain', paths.domain('fixture', 'skills'), wholeDomain.title(common.domains.skills)],
  [
    'the whole domain, of a question that it has not',
    '/a/fixture/skills/nowhere',
    wholeDomain.title(common.domains.skills),
  ],
  [
    'the question, where an address names no step of it',
    paths.fact('fixture', { ...content.questions[0]!, fact: 'nowhere' }),
    content.questions[0]!.ask,
  ],
  ['the six domains, where an address names nothing', '/a/fixture/nowhere', 'A fixture'],
])('draws %s', async (_, path, says) => {
  await open(path, 'full')
  expect(await heading()).toBe(says)
})

test.each(['/a/fixture/training', '/a/fixture/training/nowhere'])(
  'draws the six domains in place of one that the quick look leaves out: %s',
  async (path) => {
    await open(path, 'screen')
    expect(await heading()).toBe('A fixture')
  },
)

test('leads from a question to its whole domain, but to none of which the quick look asks nothing', async () => {
  const full = await open(paths.question('fixture', training), 'full')
  await heading()
  expect(wholeLink()).toHaveAttribute('href', '/a/fixture/training')
  full.unmount()
  await open(paths.question('fixture', training), 'screen')
  expect(await heading()).toBe(training.ask)
  expect(wholeLink()).toBeNull()
})

test('leads to how an answer is known, where that is to be shown', async () => {
  const [question] = content.questions
  const assessment = anAssessment({ levels: { [question!.id]: [2, 1] } }, content)
  await show(page, { assessment, path: `${paths.question('fixture', question!)}?at=how-known` })
  await heading()
  await waitFor(() => expect(screen.getByRole('button', { name: new RegExp(interview.bases[1]!.say) })).toHaveFocus())
})
