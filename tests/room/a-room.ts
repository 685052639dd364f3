import type { Now, StepNow } from '../../src/domain/session/wire.ts'
import { marking as words } from '../../src/locales/en/marking.ts'
import { nothingOf, type Mine } from '../../src/machine/participant-context.ts'

export const code = 'BDFGHJKM'
export const token = 'aToken-of_22-signs-abc'

export const groups: Now['groups'] = [
  { id: 'nurses', name: 'Community nurses', organisation: 'Marrick NHS Trust' },
  { id: 'social', name: 'Social workers', organisation: 'Marrick Council' },
  { id: 'people', name: 'People who use services, and carers', organisation: '' },
]

const asked = {
  help: 'Think of the last ten people this happened to.',
  levels: [
    'Nobody has looked at where it breaks.',
    'We have a hunch, and it differs from team to team.',
    'It is written down, and most of us would say the same.',
    'It is written down, counted, and agreed across all the teams.',
  ],
} as const satisfies Partial<StepNow>

type Question = Omit<StepNow, 'levels'> & { readonly levels: [string, string, string, string] }

/** A question of the room. */
export const step = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  ask: id === 'n1' ? 'Do we know where care breaks down, and for whom?' : `What of ${id}?`,
  ...asked,
  levels: [...asked.levels],
  stage: 'answering',
  round: 1,
  smallest: 5,
  ...more,
})

/** What a phone is told before the first question. */
export const quiet: Now = {
  version: 1,
  title: 'Falls in Marrick: who goes out?',
  lang: 'en',
  groups,
  smallest: 5,
  pace: 'together',
  state: 'open',
  steps: [],
}

const shownCells: StepNow['cells'] = [
  { voices: ['nurses'], counts: [1, 6, 4, 0, 1] },
  { voices: ['social', 'people'], counts: [0, 1, 2, 5, 0] },
]

/** A room that stands at the first question. */
export const atStage = (stage: StepNow['stage'], more: Partial<Question> = {}): Now => ({
  ...quiet,
  version: { waiting: 2, answering: 3, closed: 4, shown: 5 }[stage],
  at: 'n1',
  steps: [step('n1', { stage, ...(stage === 'shown' && { cells: shownCells, notShown: 0 }), ...more })],
})

export const ended: Now = { ...quiet, version: 8, state: 'ended' }

/** A room that marks three tasks, each for its own role. */
export const marking: Now = {
  ...quiet,
  version: 3,
  smallest: 1,
  pace: 'own-pace',
  marks: Object.values<string>(words.says),
  steps: ['Wound care', 'A call in the evening', 'Meals'].map((ask, at) => ({
    ...step(`t${at}`),
    ask,
    help: words.help,
    levels: [],
    smallest: 1,
  })),
}

export const ownPace: Now = { ...quiet, version: 3, pace: 'own-pace', steps: ['n1', 'n2', 'n3'].map((id) => step(id)) }

export const mine = (more: Partial<Mine> = {}): Mine => ({ ...nothingOf(token), ...more })
