import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { needQuestions } from '../../../src/content/questions/need.ts'
import { blankAnswer } from '../../../src/domain/assessment.ts'
import { en } from '../../fixtures/every-word.ts'
import { content, heading, showOnProjector } from './show-on-projector.tsx'

const ask = (id: string) => content.questions.find((question) => question.id === id)!.ask
const n1 = content.questions.find(({ id }) => id === 'n1-boundary')!

describe('the keys that move', () => {
  test.each(['{ArrowRight}', '{PageDown}', ' ', '{Enter}'])('%s goes on by one screen', async (key) => {
    const { user, where } = await showOnProjector('need')
    await user.keyboard(key)
    expect(where()).toBe('present/need/n1-boundary')
    expect(heading()).toBe(n1.ask)
  })

  test.each(['{ArrowLeft}', '{PageUp}'])('%s goes back by one screen', async (key) => {
    const { user, where } = await showOnProjector('need')
    await user.keyboard(key)
    expect(where()).toBe('present')
  })

  test('each new screen takes the focus to its heading, and says where we are', async () => {
    const { user } = await showOnProjector('need')
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.getByText(`Local need, question 1 of ${needQuestions.length}`)).toHaveAttribute('role', 'status')
  })

  test('left and right move between screens even while an answer has the focus, and change nothing', async () => {
    const { user, now, where } = await showOnProjector('need/n1-boundary')
    await user.keyboard('2')
    expect(screen.getByRole('radio', { name: n1.levels[1] })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(where()).toBe('present/need/n1-boundary/basis')
    expect(now().answers['n1-boundary']!.level).toBe(1)
  })

  test('nothing lies before the start or after the actions', async () => {
    const start = await showOnProjector('')
    await start.user.keyboard('{ArrowLeft}')
    expect(start.where()).toBe('present')
    expect(screen.queryByRole('link', { name: 'Back' })).not.toBeInTheDocument()
    start.unmount()
    const end = await showOnProjector('actions')
    await end.user.keyboard('{ArrowRight}')
    expect(end.where()).toBe('present/actions')
    expect(screen.queryByRole('link', { name: 'Next' })).not.toBeInTheDocument()
  })

  test('keys held with Ctrl, Alt or Meta are left to the browser', async () => {
    const { user, where, now } = await showOnProjector('need/n1-boundary')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}1{/Control}{Meta>}2{/Meta}')
    expect(where()).toBe('present/need/n1-boundary')
    expect(now().answers).toEqual({})
  })

  test.each([
    ['', '/a/fixture'],
    ['need', 'need'],
    ['need/n1-boundary', 'need/n1-boundary'],
    ['need/n6-alternatives/fill-vacancies', 'need/n6-alternatives'],
    ['check-answers/to-do', 'check-answers?show=to-do'],
    ['recommendation/ladder', 'recommendation'],
    ['actions', 'actions'],
  ])('Escape on “%s” goes back to the same page', async (at, page) => {
    const { user, where } = await showOnProjector(at)
    await user.keyboard('{Escape}')
    expect(where()).toBe(page)
  })
})

describe('the keys that choose', () => {
  test('1 to 4 choose the level, keep its words, and stay on the screen', async () => {
    const { user, now, where } = await showOnProjector('need/n1-boundary')
    await user.keyboard('3')
    expect(now().answers['n1-boundary']).toEqual({
      ...blankAnswer,
      level: 2,
      asked: { ask: n1.ask, said: n1.levels[2], content: content.version },
    })
    expect(screen.getByRole('radio', { name: n1.levels[2] })).toBeChecked()
    expect(where()).toBe('present/need/n1-boundary')
  })

  test('0 says that we do not know, and then nobody is asked how we know', async () => {
    const { user, now, where } = await showOnProjector('need/n2-need-from-users')
    await user.keyboard('0')
    expect(now().answers['n2-need-from-users']!.level).toBe('unknown')
    await user.keyboard('{ArrowRight}')
    expect(where()).toBe('present/need/n3-size-and-mix')
  })

  test('after a level the next screen asks how we know', async () => {
    const { user, now } = await showOnProjector('need/n1-boundary')
    await user.keyboard('3{ArrowRight}')
    expect(heading()).toBe('How do you know?')
    expect(screen.getByText(n1.levels[2])).toBeInTheDocument()
    await user.keyboard('2')
    expect(now().answers['n1-boundary']).toMatchObject({ level: 2, basis: 1 })
  })

  test('up and down choose too, as in any group of radios', async () => {
    const { user, now } = await showOnProjector('need/n1-boundary')
    await user.keyboard('1{ArrowDown}')
    expect(now().answers['n1-boundary']!.level).toBe(1)
  })

  test('a fact beside a question is chosen by its number, and 0 makes it not known again', async () => {
    const { user, now } = await showOnProjector('need/n4-gap/gap-kind')
    await user.keyboard('2')
    const kinds = content.facts.find(({ id }) => id === 'gap-kind')!.options
    expect(now().facts['gap-kind']).toEqual({ chosen: [kinds[1]!.id], byPlan: {} })
    await user.keyboard('0')
    expect(now().facts).toEqual({})
  })

  test('a tenth choice is chosen with A', async () => {
    const { user, now } = await showOnProjector('need/n4-gap/gap-kind')
    await user.keyboard('a')
    expect(now().facts['gap-kind']).toEqual({ chosen: ['system'], byPlan: {} })
  })

  test('a rung of the ladder keeps what was left over', async () => {
    const { user, now } = await showOnProjector('need/n6-alternatives/share-skills', {
      ladder: { 'share-skills': 3 },
    })
    const before = now().ladder['share-skills']!
    await user.keyboard('3')
    expect(now().ladder['share-skills']).toEqual({ ...before, looked: 2 })
  })

  test('what each group said for itself stands beside its level, and is not overruled from here', async () => {
    const answer = { ...blankAnswer, recordedBefore: { nurses: 3, carers: 1 } as const }
    const { user, now } = await showOnProjector('system/y3-engagement', {}, { answers: { 'y3-engagement': answer } })
    const row = (level: number) => screen.getAllByRole('radio')[level]!
    expect(row(3)).toHaveAccessibleName(/District nurses/)
    expect(row(1)).toHaveAccessibleName(/Carers/)
    expect(row(1)).toBeChecked()
    await user.keyboard('1')
    expect(now().answers['y3-engagement']).toEqual(answer)
  })

  test('a question that each group answers for itself names those that have yet to', async () => {
    await showOnProjector('system/y3-engagement')
    expect(screen.getByText(en.present.groupsLeft('District nurses, Carers'))).toBeInTheDocument()
  })
})

const characters = () => screen.getByRole('checkbox', { name: en.present.start.characters })
const list = () => screen.queryByRole('dialog', { name: en.present.list.title })
const blank = () => screen.queryByRole('dialog', { name: en.present.blank.is })

describe('keys of one letter or number', () => {
  test('can all be switched off; those that move stay', async () => {
    const { user, now, where } = await showOnProjector('')
    await user.click(characters())
    await user.keyboard('gbf.')
    expect([list(), blank()]).toEqual([null, null])
    await user.keyboard('{ArrowRight}{ArrowRight}1')
    expect(where()).toBe('present/need/n1-boundary')
    expect(now().answers).toEqual({})
  })

  test('are left to the browser with Ctrl, Alt or Meta', async () => {
    const { user } = await showOnProjector('')
    await user.keyboard('{Control>}g{/Control}{Meta>}b{/Meta}{Alt>}.{/Alt}')
    expect([list(), blank()]).toEqual([null, null])
  })
})

describe('G, the list of places', () => {
  const names = () => within(list()!).getAllByRole('link')

  test('names the start, the domains, what is open, the agenda, the recommendation, the plans and the actions', async () => {
    const { user } = await showOnProjector('skills')
    await user.keyboard('g')
    expect(names().map((link) => link.textContent?.trim())).toEqual([
      '1 Start',
      ...Object.values(en.common.domains).map((name, at) => `${at + 2} ${name}`),
      `8 ${en.present.open.title}`,
      `9 ${en.present.places.agenda}`,
      en.present.places.recommendation,
      en.present.places.plans,
      en.actions.title,
    ])
  })

  test('begins at the place that the screen belongs to', async () => {
    const { user } = await showOnProjector('system/y3-engagement')
    await user.keyboard('G')
    expect(document.activeElement).toHaveAccessibleName(en.common.domains.system)
    expect(document.activeElement).toHaveAttribute('aria-current', 'true')
  })

  test.each([
    ['3', 'present/skills'],
    ['{ArrowDown}{Enter}', 'present/need'],
    ['{ArrowUp}{Enter}', 'present/actions'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}{Enter}', 'present/need'],
    ['{Tab}{Enter}', 'present/need'],
  ])('%s goes there, and the list is closed', async (keys, to) => {
    const { user, where } = await showOnProjector('')
    await user.keyboard(`g${keys}`)
    expect(where()).toBe(to)
    expect(list()).toBeNull()
  })

  test.each(['g', '{Escape}'])('%s closes it and does nothing else', async (key) => {
    const { user, where, visited, now } = await showOnProjector('need/n1-boundary')
    await user.keyboard('2')
    const before = visited.length
    await user.keyboard(`g${key}`)
    expect(list()).toBeNull()
    expect(visited).toHaveLength(before)
    expect(where()).toBe('present/need/n1-boundary')
    expect(now().answers['n1-boundary']!.level).toBe(1)
  })

  test('hears every key while it is open: no answer is chosen under it, and no screen moves', async () => {
    const { user, where, now } = await showOnProjector('need/n1-boundary')
    await user.keyboard('g0 b{PageDown}')
    expect(where()).toBe('present/need/n1-boundary')
    expect([now().answers, blank()]).toEqual([{}, null])
  })

  test('has buttons, for a device without keys: to open it, to blank the wall, to close it', async () => {
    const { user } = await showOnProjector('')
    await user.click(screen.getByRole('button', { name: en.present.list.open }))
    await user.click(screen.getByRole('button', { name: en.present.list.close }))
    expect(list()).toBeNull()
    await user.click(screen.getByRole('button', { name: en.present.list.open }))
    await user.click(screen.getByRole('button', { name: en.present.blank.do }))
    expect(list()).toBeNull()
    expect(blank()).toBeVisible()
  })
})

describe('B, a blank wall', () => {
  test.each(['b', 'B', '.'])('%s blanks it, with a hint that any key brings it back', async (key) => {
    const { user } = await showOnProjector('need')
    await user.keyboard(key)
    expect(blank()).toHaveTextContent(en.present.blank.back)
  })

  test.each(['b', '.', '1', 'g', ' ', '{Enter}', '{Escape}', '{ArrowRight}', '{PageUp}', '{Tab}', '{F5}'])(
    '%s brings it back, and does nothing else',
    async (key) => {
      const { user, where, now } = await showOnProjector('need/n1-boundary')
      await user.keyboard(`b${key}`)
      expect([blank(), list()]).toEqual([null, null])
      expect(where()).toBe('present/need/n1-boundary')
      expect(now().answers).toEqual({})
    },
  )

  test('a press brings it back', async () => {
    const { user, where } = await showOnProjector('need')
    await user.keyboard('b')
    await user.click(within(blank()!).getByRole('button'))
    expect(blank()).toBeNull()
    expect(where()).toBe('present/need')
  })

  test('a key that is held does it once', async () => {
    const { user } = await showOnProjector('need')
    await user.keyboard('{b>3/}')
    expect(blank()).toBeVisible()
  })
})

describe('F, full screen', () => {
  const inFull = { now: false }
  const change = (isFull: boolean) => () => {
    inFull.now = isFull
    document.dispatchEvent(new Event('fullscreenchange'))
    return Promise.resolve()
  }
  const can = () => {
    inFull.now = false
    const has = (name: string, get: () => unknown) => Object.defineProperty(document, name, { configurable: true, get })
    has('fullscreenEnabled', () => true)
    has('fullscreenElement', () => (inFull.now ? document.documentElement : null))
    has('exitFullscreen', () => change(false))
    document.documentElement.requestFullscreen = change(true)
  }
  afterEach(() => {
    for (const name of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen'])
      Reflect.deleteProperty(document, name)
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
  })

  test('fills the screen and leaves it', async () => {
    can()
    const { user } = await showOnProjector('need')
    await user.keyboard('f')
    expect(inFull.now).toBe(true)
    await user.keyboard('F')
    expect(inFull.now).toBe(false)
  })

  test('Escape leaves the full screen alone, and then the projector', async () => {
    can()
    const { user, where } = await showOnProjector('need')
    await user.keyboard('f{Escape}')
    expect([inFull.now, where()]).toEqual([false, 'present/need'])
    await user.keyboard('{Escape}')
    expect(where()).toBe('need')
  })

  test('ends with the projector', async () => {
    can()
    const { user, unmount } = await showOnProjector('need')
    await user.keyboard('f')
    unmount()
    expect(inFull.now).toBe(false)
  })

  test('is named among the keys and in the list only where a browser has it', async () => {
    const without = await showOnProjector('')
    expect(screen.queryByText(en.present.start.does.full)).toBeNull()
    await without.user.keyboard('g')
    expect(screen.queryByRole('button', { name: en.present.full.on })).toBeNull()
    without.unmount()
    can()
    const { user } = await showOnProjector('')
    expect(screen.getByText(en.present.start.does.full)).toBeInTheDocument()
    await user.keyboard('g')
    await user.click(screen.getByRole('button', { name: en.present.full.on }))
    expect(inFull.now).toBe(true)
  })

  test('a browser that refuses is left as it is', async () => {
    can()
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'))
    const { user, where } = await showOnProjector('need')
    await user.keyboard('f')
    expect([inFull.now, where()]).toEqual([false, 'present/need'])
  })
})

describe('the mouse', () => {
  test('chooses a level, moves and leaves as the keys do', async () => {
    const { user, now, where } = await showOnProjector('need/n1-boundary')
    await user.click(screen.getByText(n1.levels[0]))
    expect(now().answers['n1-boundary']!.level).toBe(0)
    await user.click(screen.getByRole('link', { name: 'Next' }))
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(heading()).toBe(ask('n1-boundary'))
    await user.click(screen.getByRole('link', { name: 'Back to the page' }))
    expect(where()).toBe('need/n1-boundary')
  })
})
