import { localDay } from '../domain/dates.ts'
import type { AssessmentActor } from '../machine/assessment-machine.ts'
import type { Work } from '../ports/use-work.ts'
import { newId, saveAs, saveAssessment } from './provided-device.ts'
import {
  loadContent,
  loadDomain,
  loadGridSums,
  loadLadder,
  loadLibrary,
  loadOwnWords,
  loadPlans,
  loadReckoner,
  loadSetUpFacts,
  loadTemplates,
  loadWhole,
} from './load.ts'

/** What the pages of an open assessment may ask. */
export function workOf(actor: AssessmentActor): Work {
  return {
    actor,
    lists: actor.getSnapshot().context.lists,
    loadDomain,
    loadWhole,
    loadSetUpFacts,
    loadLadder,
    loadGridSums,
    loadPlans,
    loadOwnWords,
    loadTemplates,
    loadReckoner,
    loadContent,
    loadLibrary,
    newId,
    today: () => localDay(new Date()),
    saveAs,
    saveFile: () => {
      const { assessment, displaced, setAside } = actor.getSnapshot().context
      saveAssessment({ assessment: assessment!, displaced, setAside })
    },
  }
}
