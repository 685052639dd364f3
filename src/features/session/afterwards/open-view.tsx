import { useState } from 'react'
import { afterwards as words } from '../../../locales/en/afterwards.ts'
import { common } from '../../../locales/en/common.ts'
import { viewRefusalSays } from '../../../locales/view-refusal-says.ts'
import { largestView, viewFromText } from '../../../storage/view-text.ts'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'

/** The file of a view, chosen: told its text where it is one. Nothing is added by it. */
export function OpenView({ opened }: { readonly opened: (text: string) => void }) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    // One that is too large is refused as it is, and never read.
    const text = file.size > largestView ? ' '.repeat(largestView + 1) : await file.text()
    // The same file may be chosen again, once it is mended.
    input.value = ''
    const found = viewFromText(text)
    setProblems(found.ok ? [] : [{ id: 'open-view', say: `${viewRefusalSays(found)} ${words.refused.nothingChanged}` }])
    if (found.ok) opened(text)
  }
  return (
    <>
      <ErrorSummary title={words.refused.title} mark={common.errorMark} problems={problems} />
      <Field id="open-view" label={words.ask.open} hint={words.ask.openHint} error={problems[0]?.say}>
        {(control) => (
          <input
            type="file"
            accept=".json,application/json"
            {...control}
            onChange={(event) => void read(event.currentTarget)}
          />
        )}
      </Field>
    </>
  )
}
