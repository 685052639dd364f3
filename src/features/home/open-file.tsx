import { useState } from 'react'
import { common } from '../../locales/en/common.ts'
import { home as words } from '../../locales/en/home.ts'
import { useDevice } from '../../ports/use-device.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { DeviceFailure } from './device-failure.tsx'
import { useAttempt } from './use-attempt.ts'

/** A saved file, opened as a new assessment; a file that is refused changes nothing and says why. */
export function OpenFile({ opened }: { readonly opened: (id: string) => void }) {
  const device = useDevice()
  const { failure, attempt } = useAttempt()
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const read = async (file: File) => {
    const result = await device.openFile(file)
    if (result.ok) return { id: result.id }
    // They come with what reads the file.
    const { refusalSays } = await import('../../locales/refusal-says.ts')
    return { refusal: refusalSays(result) }
  }
  const open = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setProblems([])
    attempt(
      () => read(file),
      ({ id, refusal }) => {
        if (id) opened(id)
        else setProblems([{ id: 'open-file', say: `${refusal} ${words.nothingChanged}` }])
      },
    )
    // The same file may be chosen again, once it is mended.
    input.value = ''
  }
  return (
    <>
      <DeviceFailure failure={failure} />
      <ErrorSummary title={words.refused} mark={common.errorMark} problems={problems} />
      <div className="no-print">
        <Field id="open-file" label={words.open} hint={words.openHint} error={problems[0]?.say}>
          {(control) => (
            <input
              type="file"
              accept=".json,application/json"
              {...control}
              onChange={(event) => open(event.currentTarget)}
            />
          )}
        </Field>
      </div>
    </>
  )
}
