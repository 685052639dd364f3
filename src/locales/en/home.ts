/** Words of the home page. */
export const home = {
  title: 'Show the need before you name the post',
  lead: 'Needfirst helps a health and social care team find out what a gap in care needs. It may be a new role, a better way of working together, or more from the roles you have. You leave with an answer you can defend.',
  promise: 'Free, with no account and no patient data. Everything stays on this device.',
  start: 'Start an assessment',
  startQuick: 'Start a quick look',
  open: 'Open a saved file',
  openHint: 'A file that ends in .needfirst.json. It opens as a new assessment and changes nothing else.',
  refused: 'The file was not opened',
  nothingChanged: 'Nothing on this device has been changed.',
  seeExample: 'See a finished example',
  here: 'On this device',
  another: 'Start another',
  noneHere: 'Nothing is open here now. Put something back from the bin, or start another.',
  changed: (day: string) => `Changed ${day}`,
  saveFile: 'Save as a file',
  toBin: 'Move to the bin',
  inBin: (name: string, days: number) => `“${name}” is in the bin. It is kept there for ${days} days.`,
  putBack: 'Put it back',
  bin: 'See the bin',
  examples: {
    title: 'Try a worked example',
    hint: 'Invented places. Each opens as a copy of its own, so you can change anything.',
    open: 'Open this example',
  },
  unavailable: {
    title: 'This browser keeps nothing for Needfirst',
    say: 'That is so in some private windows and on some shared computers. Nothing you start could be saved here. Use another window or browser, or ask whoever looks after this computer to allow sites to keep data.',
    stillHere: 'Until then you can read how it decides and where it comes from.',
    silent: 'Waiting for the browser',
    failed: 'The browser could not do that',
    failedSay:
      'Nothing has been changed. Try it again. If it stays so, close other Needfirst windows and load this page again.',
    again: 'Try again',
  },
  how: 'How it decides',
  specimen: {
    caption: 'What an answer looks like, in a picture',
    you: 'You say ',
    said: 'a new role',
    shows: 'What you can show supports ',
    shown: 'sharing skills',
    rungs: [
      { name: 'Stop or simplify the work', state: 'tried here' },
      { name: 'Fill vacancies', state: 'tried here' },
      { name: 'Share and move skills, recommended here', state: 'evidence from elsewhere' },
      { name: 'Train, extend or delegate', state: 'not looked at' },
      { name: 'A team or pathway', state: 'only talked about' },
      { name: 'A new role', state: 'only talked about' },
    ],
  },
}

declare module '../words.ts' {
  interface Words {
    readonly home: typeof home
  }
}
