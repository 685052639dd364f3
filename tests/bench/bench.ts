import { parseArgs } from 'node:util'
import { content } from '../../src/content/index.ts'
import { firstLoad, total } from './first-load.ts'
import { answeredInFull } from './full-assessments.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { checkSameDecision, speeds } from './speeds.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const { js, css } = firstLoad()

await checkSameDecision(randomAssessments(200, content), content)
const figures = {
  ...(await speeds(answeredInFull(content), content)),
  first_load_js_br_kb: total(js),
  first_load_css_br_kb: total(css),
}
if (values.json) console.log(JSON.stringify(figures))
else console.table(figures)
