import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'

/** Hears what a form holds after each change of a field. */
export function useTyped<Fields extends FieldValues>(form: UseFormReturn<Fields>, hear: (values: Fields) => void) {
  const latest = useRef(hear)
  useEffect(() => {
    latest.current = hear
  })
  const { subscribe } = form
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => latest.current({ ...values }) }),
    [subscribe],
  )
}
