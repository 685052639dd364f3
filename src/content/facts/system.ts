import type { Fact } from '../../domain/content.ts'
import { yesNo } from './yes-no.ts'

export const systemFacts = [
  {
    id: 'many-providers',
    about: 'place',
    askedWith: 'y8-alignment',
    ask: 'Are many separate care providers involved?',
    why: 'There may be no single body to make an agreement with.',
    many: false,
    options: yesNo,
  },
] as const satisfies readonly Fact[]
