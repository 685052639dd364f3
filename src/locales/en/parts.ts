import { words } from '../language.ts'
import type { Standing } from '../../domain/content.ts'

/** Words of the parts that several pages share. */
export const parts = words('parts', {
  sources: (count: number) => (count === 1 ? 'Where this comes from' : `Where this comes from: ${count} points`),
  place: (cite: string, at: string) => (at ? `${cite}, chapter ${at}` : cite),
  standing: {
    report: 'From the report.',
    inference: 'Our inference. The report gives the reasons, not this rule.',
    practice: 'Ours, from trying this on real redesigns. Not from the report.',
  } satisfies Record<Standing, string>,
})
