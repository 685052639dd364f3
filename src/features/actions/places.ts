import { useAssessment } from '../../machine/work.ts'

/** Where what is begun on this page waits: a new action or thought, or the change of an action by its id. */
export function usePlaceOf(): (what: string) => string {
  const { id } = useAssessment()
  return (what) => `${id} actions ${what}`
}
