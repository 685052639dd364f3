/** Where somebody was on a page: how far down, in what, and which folds stood open. It names nothing that was typed. */
type Place = {
  readonly y: number
  readonly focus?: { readonly href: string | null; readonly tag: string; readonly at: number } | undefined
  readonly open: readonly number[]
}

/** What a link or a move says that leads back to where one came from. */
export const goingBack = { isBack: true } as const

const store = 'needfirst.places'
const kept = new Map<string, Place>()
const listed = 'a[href], button, input, select, textarea, summary'
/** Until content that comes later is no longer waited for, in milliseconds. */
const patience = 3000

let entry = ''
let address = ''
let wanted: Place | undefined

/** Each entry of the history keeps its place, and each address the last one, for ways back of the product's own. */
export function keepPlaces(): void {
  history.scrollRestoration = 'manual'
  for (const [at, place] of read()) kept.set(at, place)
  const here = entryOf(history.state)
  arrive(here, location.hash, kept.get(here))
  mark()
  addEventListener('popstate', ({ state }) => {
    leave()
    const back = entryOf(state)
    arrive(back, location.hash, kept.get(back))
    mark()
  })
  addEventListener('pagehide', leave)
}

/** One goes on to an address; the state that its entry of the history holds. */
export function goOn(to: string, state: unknown): unknown {
  leave()
  const isBack = typeof state === 'object' && state !== null && 'isBack' in state
  arrive(newEntry(), `#${to}`, isBack ? kept.get(`#${to}`) : undefined)
  return { ...(state as object), entry }
}

/** Where somebody was on the page that has just come, if they were there before. It is told once. */
export function wasAt(): Place | undefined {
  const place = wanted
  wanted = undefined
  return place
}

/** Takes somebody back to where they were, once the page is as long as it was and no part of it is busy. */
export function backTo(place: Place, isArriving: boolean, heading: HTMLElement | null): void {
  const end = Date.now() + patience
  let isElsewhere = false
  const leaveIt = () => (isElsewhere = true)
  const own = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
  for (const press of own) addEventListener(press, leaveIt, { once: true, capture: true, passive: true })
  const come = () => {
    if (isElsewhere) return
    const folds = document.querySelectorAll<HTMLDetailsElement>('main details')
    for (const at of place.open) folds[at]?.setAttribute('open', '')
    window.scrollTo(0, place.y)
    const isThere = Math.abs(window.scrollY - place.y) < 2 && !document.querySelector('main [aria-busy=true]')
    if (!isThere && Date.now() < end) return void setTimeout(come, 50)
    if (!isArriving) (find(place) ?? heading)?.focus({ preventScroll: true })
    for (const press of own) removeEventListener(press, leaveIt, { capture: true })
  }
  come()
}

function leave(): void {
  const main = document.querySelector('main')
  if (!main) return
  const focus = document.activeElement
  const at = focus ? [...main.querySelectorAll(listed)].indexOf(focus) : -1
  const place: Place = {
    y: window.scrollY,
    focus: at === -1 ? undefined : { href: focus!.getAttribute('href'), tag: focus!.tagName, at },
    open: [...main.querySelectorAll('details')].flatMap((fold, index) => (fold.open ? [index] : [])),
  }
  kept.set(entry, place)
  kept.set(address, place)
  try {
    sessionStorage.setItem(store, JSON.stringify([...kept].slice(-100)))
  } catch {
    // They are known until the window is loaded again.
  }
}

function arrive(at: string, to: string, place: Place | undefined): void {
  entry = at
  address = to
  wanted = place
}

const mark = () => history.replaceState({ ...(history.state as object), entry }, '')

function find({ focus }: Place): HTMLElement | undefined {
  if (!focus) return undefined
  const all = [...document.querySelectorAll<HTMLElement>(`main :is(${listed})`)]
  const there = all[focus.at]
  if (focus.href && there?.getAttribute('href') !== focus.href)
    return all.find((one) => one.getAttribute('href') === focus.href)
  return there?.tagName === focus.tag ? there : undefined
}

function entryOf(state: unknown): string {
  return (state as { readonly entry?: string } | null)?.entry ?? newEntry()
}

function newEntry(): string {
  return `${Date.now()}-${Math.random()}`
}

function read(): readonly (readonly [string, Place])[] {
  try {
    return JSON.parse(sessionStorage.getItem(store) ?? '[]') as readonly (readonly [string, Place])[]
  } catch {
    return []
  }
}
