import { longestLine, type About } from '../../domain/assessment.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { useAbout } from './use-about.ts'

type Props = {
  readonly field: { readonly [field in keyof About]: About[field] extends string ? field : never }[keyof About]
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** A line of what the assessment is about. */
export function AboutText({ field, ...look }: Props) {
  const [about, keep] = useAbout()
  return (
    <CheckedText
      {...look}
      id={field}
      of="about"
      most={longestLine}
      value={about[field]}
      keep={(value, from) => keep({ [field]: value }, { [field]: from })}
    />
  )
}
