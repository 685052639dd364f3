import { lazy } from 'react'

export const Agenda = lazy(() => import('../features/agenda/agenda.tsx').then(({ Agenda }) => ({ default: Agenda })))
export const AgendaPage = lazy(() =>
  import('../features/agenda/agenda-page.tsx').then(({ AgendaPage }) => ({ default: AgendaPage })),
)
export const ActionsPage = lazy(() =>
  import('../features/actions/actions-page.tsx').then(({ ActionsPage }) => ({ default: ActionsPage })),
)
export const CheckAnswersPage = lazy(() =>
  import('../features/review/check-answers-page.tsx').then(({ CheckAnswersPage }) => ({ default: CheckAnswersPage })),
)
export const DomainPage = lazy(() =>
  import('../features/interview/domain-page.tsx').then(({ DomainPage }) => ({ default: DomainPage })),
)
export const PresentPage = lazy(() =>
  import('../features/present/present-page.tsx').then(({ PresentPage }) => ({ default: PresentPage })),
)
export const RecommendationPage = lazy(() =>
  import('../features/recommendation/recommendation-page.tsx').then(({ RecommendationPage }) => ({
    default: RecommendationPage,
  })),
)
export const ScenariosPage = lazy(() =>
  import('../features/scenarios/scenarios-page.tsx').then(({ ScenariosPage }) => ({ default: ScenariosPage })),
)
