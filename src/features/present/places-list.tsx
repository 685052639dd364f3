import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { own } from '../../domain/own.ts'
import { present } from '../../locales/en/present.ts'
import { useModal } from '../../ui/use-modal.ts'
import { useKeys } from './use-keys.ts'

/** Somewhere to go: its address, and what it is called. */
export type Place = { readonly to: string; readonly name: string }

/** Something that a key does and that can be pressed as well, for whoever has no keys. */
type Deed = { readonly sign: string | undefined; readonly say: string; readonly act: () => void }

type Props = {
  readonly places: readonly Place[]
  /** The address of the place where one is, or that what is shown belongs to. */
  readonly here: string | undefined
  /** Whether keys of one letter or number do anything. */
  readonly areCharactersOn: boolean
  readonly closed: () => void
  /** What else may be done from here, once the list is closed. */
  readonly also: readonly Deed[]
}

const moves: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }
const numbered = 9

/** All places, over whatever is shown: to one by its number, or with the arrow keys and Enter; G or Escape goes nowhere. */
export function PlacesList({ places, here, areCharactersOn, closed, also }: Props) {
  const dialog = useModal()
  const [, navigate] = useLocation()
  const close = () => dialog.current?.close()
  const links = () => [...(dialog.current?.querySelectorAll('a') ?? [])]
  useEffect(() => dialog.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), [dialog])
  useKeys(({ key }) => {
    const by = own(moves, key)
    const place = areCharactersOn && places[numberOf(key) - 1]
    if (by) step(links(), by)
    else if (place) {
      close()
      navigate(place.to)
    } else if (key === 'Escape' || (areCharactersOn && key.toLowerCase() === 'g')) close()
    else return false
    return true
  }, dialog)
  return (
    <dialog className="places" ref={dialog} aria-labelledby="places" onClose={closed}>
      <h2 id="places">{present.list.title}</h2>
      <ol>
        {places.map(({ to, name }, at) => (
          <li key={to}>
            <Link href={to} onClick={close} aria-current={to === here ? 'true' : undefined}>
              <kbd aria-hidden="true">{at < numbered && areCharactersOn && at + 1}</kbd> <span>{name}</span>
            </Link>
          </li>
        ))}
      </ol>
      <p className="also">
        {also.map(({ sign, say, act }) => (
          <button
            type="button"
            className="btn quiet"
            onClick={() => {
              close()
              act()
            }}
            aria-keyshortcuts={sign}
            key={say}
          >
            {say}
          </button>
        ))}
        <button type="button" className="btn quiet" onClick={close}>
          <kbd aria-hidden="true">{present.signs.leave}</kbd> {present.list.close}
        </button>
      </p>
    </dialog>
  )
}

const numberOf = (key: string): number => (/^[1-9]$/.test(key) ? Number(key) : 0)

/** To the next one, or the one before; from the last to the first. */
function step(links: readonly HTMLElement[], by: 1 | -1): void {
  const now = links.findIndex((link) => link === document.activeElement)
  links.at((now + by) % links.length)?.focus()
}
