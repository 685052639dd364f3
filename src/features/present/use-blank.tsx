import { useState, type ReactElement } from 'react'
import { present } from '../../locales/en/present.ts'
import { useModal } from '../../ui/use-modal.ts'
import { useKeys } from './use-keys.ts'

export type Blank = { readonly blank: () => void; readonly cover: ReactElement | undefined }

/** Blanks the wall, with a cover over all that stands on it, until the next key or press, which does nothing else. */
export function useBlank(): Blank {
  const [isBlank, setBlank] = useState(false)
  return { blank: () => setBlank(true), cover: isBlank ? <Cover gone={() => setBlank(false)} /> : undefined }
}

function Cover({ gone }: { readonly gone: () => void }) {
  const dialog = useModal()
  const end = () => dialog.current?.close()
  useKeys(() => {
    end()
    return true
  }, dialog)
  return (
    <dialog className="blank" ref={dialog} aria-label={present.blank.is} onClose={gone}>
      <button type="button" onClick={end}>
        <span className="sr">{present.blank.is}</span> <span>{present.blank.back}</span>
      </button>
    </dialog>
  )
}
