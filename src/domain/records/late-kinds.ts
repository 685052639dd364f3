import { dissents } from './late/dissents.ts'
import { heard } from './late/heard.ts'
import { issues } from './late/issues.ts'
import { moneyLines } from './late/money-lines.ts'
import { moneySettings } from './late/money-settings.ts'
import { scenarios } from './late/scenarios.ts'
import { takeLate } from './index.ts'

/** The kinds that are no part of the first load: whoever reads or keeps records where nothing comes later imports this. */
takeLate({ scenarios, issues, heard, dissents, moneyLines, moneySettings })
