import { useState } from 'react'
import { common } from '../../locales/en/common.ts'
import { home as words } from '../../locales/en/home.ts'
import { paths } from '../../ports/paths.ts'
import { useDevice } from '../../ports/use-device.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { DeviceFailure } from './device-failure.tsx'
import type { Outcome } from './not-opened.ts'
import { useAttempt } from './use-attempt.ts'

/**
 * A saved file, opened as a new assessment, or somebody's view, brought to the assessment that it is on. Told the address
 * that it leads to. A file that is refused changes nothing and says why.
 */
export function OpenFile({ opened }: { readonly opened: (path: string) => void }) {
  const device = useDevice()
  const { failure, attempt } = useAttempt()
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const read = async (file: File) => {
    const result = await device.openFile(file)
    // It comes with what reads the file.
    return result.ok ? { to: paths.hub(result.id!) } : (await import('./not-opened.ts')).notOpened(result, file, device)
  }
  const open = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setProblems([])
    attempt(
      () => read(file),
      ({ to, refusal }: Outcome) => {
        if (to) opened(to)
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
