import type { Fact } from '../../domain/content.ts'
import { yesNo } from './yes-no.ts'

export const fundingFacts = [
  {
    id: 'care-cuts',
    about: 'place',
    askedWith: 'f3-streams',
    ask: 'Is social care money being cut here?',
    why: 'Work that social care can no longer pay for tends to land on nurses.',
    many: false,
    options: yesNo,
  },
] as const satisfies readonly Fact[]
