import type { Recommended } from '../domain/recommend.ts'
import { reportOf } from '../report/report-of.ts'
import { tellingOf } from '../report/telling.ts'
import { recommendationAsJson } from './recommendation-json.ts'
import { reportMarkdown } from './report-markdown.ts'
import { reportText } from './report-text.ts'

const told = (made: Recommended) => reportOf(tellingOf(made))
const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What a recommendation can be written as, each by the name it is asked for. */
export const formats = {
  text: (made: Recommended) => reportText(told(made)),
  markdown: (made: Recommended) => reportMarkdown(told(made)),
  json: (made: Recommended) => inJson(recommendationAsJson(made)),
  report: (made: Recommended) => inJson(told(made)),
}
