import { localDay } from '../domain/dates.ts'
import type { AssessmentActor } from '../machine/assessment-machine.ts'
import { walk } from '../content/walk.ts?in-lists'
import type { Work } from '../ports/use-work.ts'
import { eachInLanguage } from '../locales/language.ts'
import { newId, saveAssessment } from './provided-device.ts'
import { loadContent, loadDomain, loadLadder, loadLibrary, loadOwnWords, loadPlans, loadSetUpFacts } from './load.ts'

/** What the pages of an open assessment may ask. */
export function workOf(actor: AssessmentActor): Work {
  return {
    actor,
    walk: eachInLanguage(walk),
    loadDomain,
    loadSetUpFacts,
    loadLadder,
    loadPlans,
    loadOwnWords,
    loadContent,
    loadLibrary,
    newId,
    today: () => localDay(new Date()),
    saveFile: () => {
      const { assessment, displaced, setAside } = actor.getSnapshot().context
      saveAssessment({ assessment: assessment!, displaced, setAside })
    },
  }
}
