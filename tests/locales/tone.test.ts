import { expect, it } from 'vitest'
import { content } from '../../src/content/index.ts'
import { actions } from '../../src/locales/en/actions.ts'
import { clear } from '../../src/locales/en/clear.ts'
import { common } from '../../src/locales/en/common.ts'
import { personal } from '../../src/locales/en/personal.ts'
import { decision } from '../../src/locales/en/decision.ts'
import { evidence } from '../../src/locales/en/evidence.ts'
import { home } from '../../src/locales/en/home.ts'
import { hubAside } from '../../src/locales/en/hub-aside.ts'
import { interview } from '../../src/locales/en/interview.ts'
import { room } from '../../src/locales/en/room.ts'
import { voices } from '../../src/locales/en/voices.ts'
import { aboutStep } from '../../src/locales/en/about-step.ts'
import { twoWindows } from '../../src/locales/en/two-windows.ts'
import { interfaceTexts, refusalTexts } from '../fixtures/interface-texts.ts'

const all = Object.values(interfaceTexts()).flat()

it('blames nobody: a thing is not yet shown, and a field says what to do', () => {
  const blame =
    /\b(fail(s|ed|ure|ures)?|invalid|incorrect|illegal|forbidden|error|denied|rejected|you (must|should|forgot|did not)|should have|mistaken|lazy|poor(ly)?)\b/i
  // The mark that screen reader users know from other forms, before the name of a page with something to mend.
  const marks = ['common.errorMark']
  expect(all.filter(([id, text]) => blame.test(text) && !marks.includes(id))).toEqual([])
  const asked = [...content.questions, ...content.facts].flatMap((one) =>
    'levels' in one ? [one.ask, ...one.levels] : one.ask,
  )
  expect(asked.filter((text) => blame.test(text))).toEqual([])
})

it('says that something is wrong only of ourselves, to say that it is not, or to ask', () => {
  expect(all.filter(([, text]) => /\bwrong\b/i.test(text)).map(([id]) => id)).toEqual([
    'common.broken.title',
    'phone.note.fold',
    'recommendation.why.introOpen',
  ])
})

/** What a person can do: an error or an empty page that has none of these leaves them standing there. */
const wayOut =
  /\b(Open|Choose|Save|Close|Use|Try|Put|Add|Make|Enter|Select|Say|Write|Give|Tick|Set|Take|Ask|Load|can)\b/i

it('says of every file that is not opened what to do next', () => {
  expect(refusalTexts.filter(([, text]) => !wayOut.test(text))).toEqual([])
})

it('says in every other error and empty state what to do, in its words or on its button', () => {
  const states: Readonly<Record<string, readonly string[]>> = {
    'a change that is not saved': [common.keeping.kept, common.keeping.saveFile],
    'two windows': [twoWindows.take, twoWindows.keep],
    'an assessment that is not here': [common.missing.say, common.missing.home],
    'an assessment that does not open': [common.again],
    'a page that breaks': [common.broken.say, common.broken.reload],
    'what looks like a person': [personal.ask, personal.keep],
    'a browser that keeps nothing': [home.unavailable.say, home.unavailable.stillHere],
    'a device that could not do it': [home.unavailable.failedSay],
    'nothing on this device': [home.noneHere],
    'nobody in the room': [hubAside.voices.change, voices.toSetUp],
    'no evidence': [evidence.add],
    'no actions': [actions.none],
    'nothing parked': [actions.parking.none],
    'no form at all': [decision.noForm.none(decision.routes['existing-roles'])],
  }
  expect(Object.entries(states).filter(([, words]) => !wayOut.test(words.join(' ')))).toEqual([])
})

it('says at every field what to do', () => {
  const errors = [
    ...Object.values(interview.errors),
    ...Object.values(evidence.errors),
    ...Object.values(actions.errors),
    actions.parking.error,
    aboutStep.nameNeeded,
    aboutStep.dateWrong,
    room.groupNeeded,
    room.kindNeeded,
    room.tooLong,
    clear.confirmFirst,
    common.tooLong(300),
  ]
  expect(errors.filter((text) => !/^(Choose|Select|Say|Make|Enter|Write|Give|Tick)\b/.test(text))).toEqual([])
})
