import { useState, type ReactElement } from 'react'
import { present } from '../../locales/en/present.ts'
import { useFullScreen } from '../../ui/full-screen.ts'
import { useStayAwake } from '../../ui/stay-awake.ts'
import { PlacesList, type Place } from './places-list.tsx'
import { useBlank } from './use-blank.tsx'

type Given = {
  readonly places: readonly Place[]
  /** The address of the place where one is, or that what is shown belongs to. */
  readonly here: string | undefined
  /** Whether keys of one letter or number do anything. */
  readonly areCharactersOn: boolean
}

export type RoomKeys = {
  /** Deals with a key, and says whether it did. */
  readonly press: (event: KeyboardEvent) => boolean
  /** Opens the list of places. */
  readonly button: ReactElement
  /** What lies over the screen: the list while it is open, and the cover while the wall is blank. */
  readonly over: ReactElement
  readonly canFill: boolean
}

/** What any wall can do, whatever stands on it: a list of places, blank, full screen, and a screen that stays lit. */
export function useRoomKeys({ places, here, areCharactersOn }: Given): RoomKeys {
  const [isListed, setListed] = useState(false)
  const { blank, cover } = useBlank()
  const full = useFullScreen()
  useStayAwake()
  const does: Readonly<Record<string, (() => void) | undefined>> = {
    g: () => setListed(true),
    b: blank,
    '.': blank,
    f: full?.toggle,
  }
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && full?.isOn) {
      full.toggle()
      return true
    }
    const act = areCharactersOn ? new Map(Object.entries(does)).get(key.toLowerCase()) : undefined
    act?.()
    return act !== undefined
  }
  const { signs } = present
  const keyFor = (sign: string) => (areCharactersOn ? sign : undefined)
  const also = [
    { sign: keyFor(signs.blank), say: present.blank.do, act: blank },
    ...(full
      ? [{ sign: keyFor(signs.full), say: full.isOn ? present.full.off : present.full.on, act: full.toggle }]
      : []),
  ]
  return {
    press,
    canFill: full !== undefined,
    button: (
      <button
        type="button"
        className="btn quiet"
        onClick={() => setListed(true)}
        aria-keyshortcuts={keyFor(signs.list)}
      >
        <kbd aria-hidden="true">{keyFor(signs.list)}</kbd> {present.list.open}
      </button>
    ),
    over: (
      <>
        {isListed && (
          <PlacesList
            places={places}
            here={here}
            areCharactersOn={areCharactersOn}
            closed={() => setListed(false)}
            also={also}
          />
        )}
        {cover}
      </>
    ),
  }
}
