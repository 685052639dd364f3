import { answerAsks } from './answer-asks.ts'
import { reckon } from './reckon.ts'

answerAsks(reckon)
