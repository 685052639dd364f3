import { readFileSync, writeFileSync } from 'node:fs'
import { assessmentMachine } from './assessment-machine.ts'
import { chart, withChart } from './chart.ts'

const readme = new URL('README.md', import.meta.url)
writeFileSync(readme, withChart(readFileSync(readme, 'utf8'), chart(assessmentMachine)))
