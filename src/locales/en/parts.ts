import { words } from '../language.ts'
import type { Certainty, Standing } from '../../domain/content.ts'

/** Words of the parts that several pages share. */
export const parts = words('parts', {
  sources: (claims: number, since: number) =>
    [
      ...(claims > 0 ? [`Where this comes from${claims > 1 ? `: ${claims} points` : ''}`] : []),
      ...(since > 0 ? [`Found since: ${since}`] : []),
    ].join('. '),
  place: (cite: string, at: string) => (at ? `${cite}, chapter ${at}` : cite),
  standing: {
    report: 'From the report.',
    inference: 'Our inference. The report gives the reasons, not this rule.',
    practice: 'Ours, from trying this on real redesigns. Not from the report.',
  } satisfies Record<Standing, string>,
  since: {
    title: 'Found since the report',
    upTo: (date: string) => `Looked for up to ${date}: how far to trust it`,
    certainty: {
      high: 'High certainty',
      moderate: 'Moderate certainty',
      low: 'Low certainty',
      'very-low': 'Very low certainty',
    } satisfies Record<Certainty, string>,
    notShown: 'What it does not show:',
  },
})
