import { words } from '../language.ts'
/** Words of what stands beside the six domains. */
export const hubAside = words('hub-aside', {
  parked: {
    title: (role: string) => `Parked: “${role}”`,
    say: 'You named this post at set-up. It is kept safe, and comes back when the need is clear. Deciding in advance what a role looks like can undermine what its success rests on.',
  },
  depthNow: {
    title: 'Depth',
    now: {
      screen: (count: number) => `Quick look: ${count} questions.`,
      full: (count: number) => `Full: ${count} questions.`,
    },
    keeps: 'Nothing is lost when you switch.',
  },
  voices: {
    title: 'Voices missing',
    missing: (groups: string) => `Not in the room so far: ${groups}.`,
    none: 'Nobody is recorded as being in the room.',
    noPeople: 'Nobody who uses services, or cares for someone, is in the room.',
    change: 'Say who is in the room',
  },
  room: {
    title: 'Everybody answers',
    say: 'By hands, on one device or on paper. Counted by group, and blind until it is shown.',
    ask: 'Ask the room',
  },
  file: {
    title: 'A copy to carry away',
    say: 'Your work is kept on this device. A file can be opened here, or on any other.',
    save: 'Save a file',
  },
})
