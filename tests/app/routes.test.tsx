import { renderHook, screen } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { createElement, type FunctionComponent } from 'react'
import { describe, expect, it, test } from 'vitest'
import { useRouter } from 'wouter'
import { placeAt } from '../../src/app/place.ts'
import { routeOf, routes } from '../../src/app/routes.ts'
import { content } from '../../src/content/index.ts'
import { domains } from '../../src/domain/content.ts'
import { paths, returning, returnOf, settling, type PageName } from '../../src/ports/paths.ts'
import { phases } from '../../src/machine/phases.ts'
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
    ['/nowhere', 'home', 'hub'],
    ['/a/a1/nowhere', 'hub', 'hub'],
    ['/a/a1/hub', 'hub', 'hub'],
    ['/a/a1/nowhere/n4-gap', 'hub', 'hub'],
    ['/a/a1/set-up', 'setUp', 'set-up'],
    ['/a/a1/need/n4-gap/more', 'question', 'need'],
    ['/a/a1/actions/more', 'actions', 'actions'],
    ['/a/a1/present', 'present', 'hub'],
  ])('%s leads to %s', (path, page, phase) => {
    expect(at(path)).toMatchObject({ page, phase })
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

  it('names the way back within the assessment, and is read so again', () => {
    const agenda = settling(paths.agenda('a1', { after: 'need', whole: true }), ['n1', 'n2'])
    const there = returning(paths.setUp('a1', 'facts', { at: 'f1' }), agenda)
    expect(there).toBe('/a/a1/set-up/facts?at=f1&return=agenda%3Fafter%3Dneed%26whole%26settle%3Dn1.n2')
    expect(returnOf('a1', there.split('?')[1]!)).toBe(agenda)
    expect(returnOf('a1', returning('', paths.hub('a1')))).toBe(paths.hub('a1'))
    expect(returnOf('a1', 'at=f1')).toBeUndefined()
    expect(returnOf('a1', 'return=/bin')).toBe('/a/a1//bin')
  })
})

it('gives every phase of the walk a page', () => {
  const reached = pages.flatMap((page) => {
    const { phase } = routeOf(page)
    return phase === 'domain' ? domains : phase ? [phase] : []
  })
  expect(new Set(reached)).toEqual(new Set(phases))
})

describe('each page that comes later', () => {
  const scenario = { name: 'One', answers: {}, facts: {}, ladder: {} }
  const full = {
    ...anAssessment({ levels: everyAnswer(2, 2, content) }, content),
    id: 'a1',
    scenarios: { s1: scenario },
  }
  const later = pages.filter((page) => 'page' in routes[page])

  it.each(later)('brings the words it needs: %s', async (page) => {
    const Page = routeOf(page).page as unknown as FunctionComponent<object>
    await show(createElement(Page, at(addresses[page]).named), { assessment: full, path: addresses[page] })
    expect(await screen.findByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
    if (routeOf(page).paper) expect(screen.getByRole('button', { name: /print/i })).toBeInTheDocument()
  })
})
