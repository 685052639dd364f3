import { domains } from '../domain/content.ts'
import '../ui/open-on-paper.ts'
import { loadContent, loadDomain, loadLadder, loadLibrary, loadSetUpFacts } from './load.ts'

/**
 * All that an open assessment may still need, fetched while nothing else is to be done: the network may go. A browser
 * test names any script that is forgotten here.
 */
export async function fetchAhead(): Promise<void> {
  await Promise.all([
    ...domains.map(loadDomain),
    loadSetUpFacts(),
    loadLadder(),
    loadContent(),
    loadLibrary(),
    import('../features/actions/actions-page.tsx'),
    import('../features/agenda/agenda.tsx'),
    import('../features/agenda/agenda-page.tsx'),
    import('../features/booklet/booklet.tsx'),
    import('../features/hub/hub-aside.tsx'),
    import('../features/interview/domain-page.tsx'),
    import('../features/interview/evidence-editor.tsx'),
    import('../features/interview/evidence-of-answer.tsx'),
    import('../features/interview/ladder-section.tsx'),
    import('../features/present/present-page.tsx'),
    import('../features/recommendation/recommendation-page.tsx'),
    import('../features/review/check-answers-page.tsx'),
    import('../features/scenarios/scenarios-page.tsx'),
    import('../features/set-up/facts-step.tsx'),
    import('../features/set-up/role-step.tsx'),
    import('../features/set-up/voices-step.tsx'),
    import('./displaced-changes.tsx'),
  ])
}
