import type { Assessment } from '../assessment.ts'
import type { GridIn } from '../grid/grid-in.ts'
import type { Measured } from '../grid/measured.ts'
import { suggestions } from '../grid/suggest.ts'
import type { Partners, Rule } from '../grid/suggest-rules.ts'
import { own } from '../own.ts'
import { comparable, isBlank } from '../text.ts'
import { itemOfGrid } from './item-of-figures.ts'
import type { Says, Suggested } from './suggested.ts'

type Names = Pick<Assessment, 'about' | 'voices' | 'gridTasks' | 'gridRoles'>

/** Beside which question each thing is shown that a grid can say. */
export type Beside = Readonly<Record<Rule, string>>

/**
 * What a grid points to; what is left over on each rung stands beside the ladder. Nothing where it has not been said yet
 * how long a task takes or what a role can give: what is not known would look like nothing left, or like nobody there.
 */
export function suggestedByGrid(
  assessment: Names,
  read: GridIn,
  measured: Measured,
  beside: Beside,
): readonly Suggested[] {
  if (!isSaidInFull(read)) return []
  const { grid, notSaid } = read
  const item = itemOfGrid(grid)
  return suggestions(grid, measured, beside, partnersIn(assessment, grid)).flatMap((found) => {
    const { rule, question, says, reason, numbers, tasks, roles, basis } = found
    if ('leftOver' in says) return []
    if (rule === 'rests-on-one' && notSaid.some(({ field }) => field === 'people')) return []
    const { gridTasks, gridRoles } = assessment
    return [
      {
        ref: 'fact' in says ? { kind: 'fact', id: says.fact } : { kind: 'question', id: question },
        by: 'grid',
        says: saysOf(says),
        because: {
          of: 'grid',
          code: reason,
          numbers,
          tasks: tasks.map((id) => own(gridTasks, id)?.name ?? id),
          roles: roles.map((id) => own(gridRoles, id)?.name ?? id),
        },
        basis,
        item,
      } satisfies Suggested,
    ]
  })
}

/** Whether it is said how long each task takes, and what each role can give. */
export const isSaidInFull = ({ notSaid }: GridIn): boolean => !notSaid.some(({ field }) => field === 'minutes')

type Found = ReturnType<typeof suggestions>[number]['says']

function saysOf(says: Exclude<Found, { readonly leftOver: unknown }>): Says {
  return 'fact' in says ? { chosen: [says.option] } : says
}

/**
 * The partners that set-up names, as the grid calls them where it has them. Which of them is health or care it does not
 * say, so that nobody is taken for either.
 */
function partnersIn({ about, voices }: Names, { roles }: GridIn['grid']): Partners {
  const said = about.about.organisations
  const inGrid = new Map(roles.map(({ organisation }) => [comparable(organisation), organisation]))
  const named = isBlank(said)
    ? []
    : [...said.split(/[,;/&\n]| and /), ...Object.values(voices).map(({ organisation }) => organisation)]
        .filter((name) => !isBlank(name))
        .map((name) => inGrid.get(comparable(name)) ?? name)
  return { health: [], care: [], named: [...new Set(named)] }
}
