/** What the page says before it has started, where scripts are off or blocked, or the browser is too old. */
export const notStarted = {
  title: 'This browser cannot run Needfirst as it is',
  scriptsOff: 'Scripts are switched off here. Switch JavaScript on for this address, then load the page again.',
  why: 'Needfirst works out everything on your own device, with JavaScript. What is saved on this device is still there.',
  ways: (browsers: string): readonly string[] => [
    `Needfirst is made for ${browsers}, and later. If this browser is older, update it or use another one.`,
    'If scripts are blocked, allow them for this address, or ask whoever looks after this computer to do so.',
    'Otherwise load the page again. A part of it may have been lost on the way.',
  ],
} as const
