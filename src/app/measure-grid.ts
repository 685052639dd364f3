import { answerAsks } from './answer-asks.ts'
import { measurePatiently } from './measure-patiently.ts'

answerAsks(measurePatiently)
