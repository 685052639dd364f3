import { openedSpreadsheet } from '../exports/spreadsheet/opened-spreadsheet.ts'
import { answerAsks } from './answer-asks.ts'

answerAsks(openedSpreadsheet)
