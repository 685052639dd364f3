import { readFileSync, writeFileSync } from 'node:fs'
import { assessmentMachine } from './assessment-machine.ts'
import { chart, withCharts } from './chart.ts'
import { participantMachine } from './participant-machine.ts'
import { phonesMachine } from './phones-machine.ts'
import { sessionMachine } from './session-machine.ts'

const readme = new URL('README.md', import.meta.url)
const drawings = [assessmentMachine, sessionMachine, phonesMachine, participantMachine].map(chart)
writeFileSync(readme, withCharts(readFileSync(readme, 'utf8'), drawings))
