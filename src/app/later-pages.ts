import { lazy } from 'react'
import { domains } from '../domain/content.ts'
import { loadContent, loadDomain, loadLadder, loadLibrary, loadSetUpFacts } from './load.ts'

const agenda = () => import('../features/agenda/agenda.tsx')
const actions = () => import('../features/actions/actions-page.tsx')
const checkAnswers = () => import('../features/review/check-answers-page.tsx')
const domain = () => import('../features/interview/domain-page.tsx')
const present = () => import('../features/present/present-page.tsx')
const recommendation = () => import('../features/recommendation/recommendation-page.tsx')
const parts = [
  () => import('../features/hub/hub-aside.tsx'),
  () => import('../features/set-up/voices-step.tsx'),
  () => import('../features/set-up/facts-step.tsx'),
  () => import('../features/set-up/role-step.tsx'),
  () => import('../features/interview/ladder-section.tsx'),
  () => import('../features/interview/evidence-of-answer.tsx'),
  () => import('../features/interview/evidence-editor.tsx'),
  () => import('../features/booklet/booklet.tsx'),
  () => import('./displaced-changes.tsx'),
]

export const Agenda = lazy(() => agenda().then(({ Agenda }) => ({ default: Agenda })))
export const ActionsPage = lazy(() => actions().then(({ ActionsPage }) => ({ default: ActionsPage })))
export const CheckAnswersPage = lazy(() =>
  checkAnswers().then(({ CheckAnswersPage }) => ({ default: CheckAnswersPage })),
)
export const DomainPage = lazy(() => domain().then(({ DomainPage }) => ({ default: DomainPage })))
export const PresentPage = lazy(() => present().then(({ PresentPage }) => ({ default: PresentPage })))
export const RecommendationPage = lazy(() =>
  recommendation().then(({ RecommendationPage }) => ({ default: RecommendationPage })),
)

/** All that an open assessment may still need, fetched while nothing else is to be done: the network may go. */
export async function loadWhatMayBeNeeded(): Promise<void> {
  const pages = [checkAnswers, recommendation, domain, actions, agenda, present, ...parts]
  await Promise.all([
    ...domains.map(loadDomain),
    loadSetUpFacts(),
    loadLadder(),
    ...pages.map((load) => load()),
    loadContent(),
    loadLibrary(),
  ])
}
