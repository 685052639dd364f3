import { renderHook, screen } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { createElement, type FunctionComponent } from 'react'
import { describe, expect, it, test } from 'vitest'
import { useRouter } from 'wouter'
import { placeAt, stopAt } from '../../src/app/place.ts'
import { routeOf, routes } from '../../src/app/routes.ts'
import { content } from '../../src/content/index.ts'
import { blankScenario } from '../../src/domain/scenario.ts'
import type { Stop } from '../../src/domain/walk.ts'
import { pathTo, type PageName } from '../../src/ports/paths.ts'
import { show } from '../features/harness.tsx'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import { anAddressOfEach } from '../fixtures/every-address.ts'

const addresses = anAddressOfEach('a1', 's1')
const pages = Object.keys(routes) as PageName[]
const { parser } = renderHook(() => useRouter()).result.current
const at = (path: string) => placeAt(path, parser)

describe('an address', () => {
  it.each(Object.entries(addresses))('of the page %s leads to its row', (page, address) => {
    expect(at(address).page).toBe(page)
  })

  test.each([
    ['/nowhere', 'home'],
    ['/a/a1/nowhere', 'hub'],
    ['/a/a1/hub', 'hub'],
    ['/a/a1/nowhere/n4-gap', 'hub'],
    ['/a/a1/set-up', 'setUp'],
    ['/a/a1/need/n4-gap/gap-kind', 'fact'],
    ['/a/a1/need/n6-alternatives/ladder', 'ladder'],
    ['/a/a1/need/n4-gap/more/still', 'question'],
    ['/a/a1/actions/more', 'actions'],
    ['/a/a1/present', 'present'],
  ])('%s leads to %s', (path, page) => {
    expect(at(path).page).toBe(page)
  })

  it('is spelled nowhere but where addresses are made', () => {
    const spelled = /[`'"]\/(a\/|bin\b|clear\b|booklet\/|about\/)|[?&](return|settle|after|show)=/
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    const elsewhere = files.filter(
      (file) =>
        !['app/routes.ts', 'ports/paths.ts'].includes(file) &&
        spelled.test(readFileSync(`src/${file}`, 'utf8').replaceAll(/^ *(\/?\*|\/\/).*$/gm, '')),
    )
    expect(elsewhere).toEqual([])
  })

  test.each<readonly [string, Stop]>([
    ['/a/a1', { page: 'hub' }],
    ['/a/a1/set-up', { page: 'setUp' }],
    ['/a/a1/set-up/facts?at=f1', { page: 'setUp', step: 'facts', at: 'f1' }],
    ['/a/a1/need/n4-gap', { page: 'question', domain: 'need', question: 'n4-gap' }],
    ['/a/a1/need', { page: 'domain', domain: 'need' }],
    ['/a/a1/check-answers?show=to-do&at=n4-gap', { page: 'checkAnswers', show: 'to-do', at: 'n4-gap' }],
    ['/a/a1/agenda?after=need&whole&settle=n1.n2', { page: 'agenda', after: 'need', whole: true, past: ['n1', 'n2'] }],
    ['/a/a1/agenda?settle=', { page: 'agenda', past: [] }],
    ['/a/a1/scenarios?removed', { page: 'scenarios', removed: true }],
    ['/a/a1/scenarios/s1', { page: 'scenario', scenario: 's1' }],
    ['/a/a1/set-up/plans?return=hub', { page: 'setUp', step: 'plans', from: { page: 'hub' } }],
    [
      '/a/a1/set-up/facts?at=f1&return=agenda%3Fafter%3Dneed%26whole%26settle%3Dn1.n2',
      {
        page: 'setUp',
        step: 'facts',
        at: 'f1',
        from: { page: 'agenda', after: 'need', whole: true, past: ['n1', 'n2'] },
      },
    ],
  ])('%s is read, and written so again', (address, stop) => {
    expect(stopAt(address, parser)).toEqual(stop)
    expect(pathTo('a1', stop)).toBe(address)
  })

  test.each(['bin', '/bin', '../../bin', 'nowhere'])('never leads back out of the assessment: return=%s', (back) => {
    expect(stopAt(`/a/a1/need/n4-gap?return=${back}`, parser).from).toEqual({ page: 'hub' })
  })
})

describe('each page that comes later', () => {
  const scenario = blankScenario('One')
  const full = {
    ...anAssessment({ levels: everyAnswer(2, 2, content) }, content),
    id: 'a1',
    scenarios: { s1: scenario },
  }
  const later = pages.filter((page) => 'page' in routes[page])

  it.each(later)('brings the words it needs: %s', async (page) => {
    const Page = routeOf(page).page as unknown as FunctionComponent<object>
    const examples = [{ id: 'short', title: 'A case', say: 'It is invented.' }]
    await show(createElement(Page, at(addresses[page]).named), {
      assessment: full,
      path: addresses[page],
      device: { loadExampleNames: async () => examples },
    })
    expect(await screen.findByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
    if (routeOf(page).paper) expect(screen.getByRole('button', { name: /print/i })).toBeInTheDocument()
  })
})
