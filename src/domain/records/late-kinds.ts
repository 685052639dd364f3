import { dissents } from './late/dissents.ts'
import { gridCells } from './late/grid-cells.ts'
import { gridCourses } from './late/grid-courses.ts'
import { gridRoles } from './late/grid-roles.ts'
import { gridSettings } from './late/grid-settings.ts'
import { gridTasks } from './late/grid-tasks.ts'
import { heard } from './late/heard.ts'
import { issues } from './late/issues.ts'
import { moneyLines } from './late/money-lines.ts'
import { moneySettings } from './late/money-settings.ts'
import { scenarios } from './late/scenarios.ts'
import { takeLate } from './index.ts'

/** The kinds that are no part of the first load: whoever reads or keeps records where nothing comes later imports this. */
takeLate({
  scenarios,
  issues,
  heard,
  dissents,
  moneyLines,
  moneySettings,
  gridSettings,
  gridTasks,
  gridRoles,
  gridCourses,
  gridCells,
})
