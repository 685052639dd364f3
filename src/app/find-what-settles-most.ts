import { fromPromise } from 'xstate'
import type { Assessment } from '../domain/assessment.ts'
import type { Stop } from '../domain/walk.ts'
import { loadContent } from './load.ts'
import { routes } from './routes.ts'

/** Where the agenda that is followed leads to: it comes with the page of the agenda, and waits for the content. */
export const findWhatSettlesMost = fromPromise<Stop | undefined, { assessment: Assessment; agenda: Stop }>(
  async ({ input: { assessment, agenda } }) => {
    const [content, { toSettleNext }] = await Promise.all([loadContent(), routes.agenda.page.fetch()])
    return toSettleNext(assessment, content, agenda)
  },
)
