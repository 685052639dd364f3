import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { content } from '../../src/content/index.ts'
import { firstLoad, total } from './first-load.ts'
import { answeredInFull } from './full-assessments.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { personalDetailsFigures } from './personal-details.ts'
import { perVoiceFigures } from './per-voice.ts'
import { reportFigures } from './report.ts'
import { checkSameDecision, speeds } from './speeds.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const { js, css } = firstLoad()
// In a process of its own: there the diagram is built cold, and here nothing else has run the rules before.
const diagram = JSON.parse(
  execFileSync(process.execPath, [fileURLToPath(new URL('diagram.ts', import.meta.url))], { encoding: 'utf8' }),
) as Record<string, number>

await checkSameDecision(randomAssessments(200, content), content)
const figures = {
  ...(await speeds(answeredInFull(content), content)),
  first_load_js_br_kb: total(js),
  first_load_css_br_kb: total(css),
  ...diagram,
  ...reportFigures(),
  ...perVoiceFigures(),
  ...personalDetailsFigures(),
}
if (values.json) console.log(JSON.stringify(figures))
else console.table(figures)
