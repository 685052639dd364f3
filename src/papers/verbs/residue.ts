import type { Task } from '../../domain/grid/grid.ts'
import type { Measured } from '../../domain/grid/measured.ts'
import { own } from '../../domain/own.ts'
import { grid as gridWords } from '../../locales/en/grid.ts'
import { listSay } from '../../locales/lists.ts'
import { papers } from '../../locales/en/papers.ts'
import { tenths } from '../../report/grid-hours.ts'
import { doneWithout } from '../../report/grid-told.ts'
import { table, text } from '../blocks.ts'
import type { Composing } from '../composing.ts'
import { gridHead, gridNamed, gridOpen, gridSaid, hoursSay, withGrid, type GridThere } from '../grid-sums.ts'
import type { PaperBlock, Says, Statement } from '../paper.ts'
import { maybe, wording } from '../statement.ts'
import type { Verb } from '../verb.ts'
import { asksInstead, leftInAll } from './grid.ts'

const words = papers.grid.residue
const { job, left: leftWords } = gridWords

type Shape = Measured['shapes']['shapes'][number]

/** The shape that holds most of what is left, where that is a post at all. */
function postOf({ measured: { shapes } }: GridThere): Shape | undefined {
  const isPost = ['one-job', 'a-job-and-scraps', 'several-posts-alike'].includes(shapes.verdict)
  return isPost ? shapes.shapes[0] : undefined
}

/** What is left for a post once all else is done. Of scraps no post is made: what to ask instead stands there. */
export const residue: Verb = (_told, composing) =>
  withGrid('residue', composing, (there) => {
    const { idOf } = composing
    const { verdict } = there.measured.shapes
    const post = postOf(there)
    const says = [
      gridSaid(idOf('residue', 'left'), there.told.headline),
      gridSaid(idOf('residue', 'verdict'), there.told.verdict),
    ]
    return [
      ...text(says, 'firm'),
      ...gridHead(there, composing),
      ...(post
        ? profile(post, there, composing)
        : verdict === 'scraps'
          ? scraps(there, composing)
          : nothing(composing)),
    ]
  })

const nothing = ({ idOf }: Composing): readonly PaperBlock[] =>
  text([gridNamed(idOf('residue', 'nothing'), words.nothing, [])])

/** Said kindly: the pieces as they are, and what to ask instead of for a post. */
function scraps({ told, measured, grid, ...there }: GridThere, composing: Composing): readonly PaperBlock[] {
  const { idOf } = composing
  const { pieces } = measured.pieces
  const asks: readonly Says[] = [
    ...asksInstead({ told, measured, grid, ...there }, composing),
    ...pieces.map(({ minutes, pattern, tasks }, at): Says => {
      const when = own<string>(job.patterns, pattern) ?? pattern
      return [gridOpen(idOf('ask', 'piece', tasks[0]?.task ?? String(at)), words.whoIsThere(when, hoursSay(minutes)))]
    }),
  ]
  return [
    ...text([
      wording(idOf('residue', 'kind'), job.kind),
      wording(idOf('residue', 'least'), job.least(tenths(grid.posts.leastPost))),
    ]),
    { kind: 'heading', level: 2, says: wording(idOf('residue', 'pieces'), words.pieces) },
    {
      kind: 'list',
      items: told.pieces.map((say, at): Says => {
        const of = pieces[at]?.tasks.map(({ task }) => task) ?? []
        return [gridSaid(idOf('residue', 'piece', of[0] ?? 'not-held'), say, of)]
      }),
    },
    { kind: 'heading', level: 2, says: wording(idOf('residue', 'instead'), words.instead) },
    { kind: 'list', items: asks },
  ]
}

/** Hours, times, places, registration, supervisor and training of a post, and the tasks it would and could have. */
function profile(post: Shape, there: GridThere, composing: Composing): readonly PaperBlock[] {
  const { idOf } = composing
  const { told } = there
  const mine = told.left.filter(({ task }) => post.tasks.includes(task))
  const beside = told.left.filter(({ task, could }) => could > 0 && !post.tasks.includes(task))
  return [
    ...terms(post, there, composing),
    ...taskTable(
      'always',
      words.always,
      mine.filter(({ always }) => always > 0),
      there,
      composing,
    ),
    ...taskTable(
      'options',
      words.options,
      mine.filter(({ always, could }) => could > always),
      there,
      composing,
    ),
    ...(beside.length > 0
      ? text(
          [
            gridSaid(
              idOf('residue', 'beside'),
              words.beside(listSay(beside.map(({ name }) => name))),
              beside.map(({ task }) => task),
            ),
          ],
          'quiet',
        )
      : []),
  ]
}

function terms(post: Shape, there: GridThere, { idOf }: Composing): readonly PaperBlock[] {
  const { grid, nameOf, measured } = there
  const line = (key: keyof typeof words.terms, says: Statement): readonly PaperBlock[] =>
    text(
      [says],
      says.origin === 'not-known' ? 'not-known' : 'plain',
      wording(idOf('residue', key, 'lead'), `${words.terms[key]}:`),
    )
  const said = (key: string, say: string) => gridSaid(idOf('residue', key), say, post.tasks)
  const [least, most] = [tenths(post.least), tenths(post.most)]
  const hours = least === most ? least : gridWords.between(least, most)
  const round = grid.posts.rounds.find(({ id }) => id === post.round)
  const supervisors = grid.roles.filter(({ registrations }) =>
    post.registration ? registrations.includes(post.registration) : registrations.length > 0,
  )
  const courses = [
    ...new Set(grid.cells.flatMap(({ task, course }) => (course && post.tasks.includes(task) ? [course] : []))),
  ]
  const posts = Math.ceil(leftInAll(there) / grid.posts.fullWeek)
  return [
    ...line(
      'hours',
      said(
        'hours',
        measured.shapes.verdict === 'several-posts-alike'
          ? words.severalHours(hours, String(posts))
          : words.hours(hours),
      ),
    ),
    ...line('times', said('times', own<string>(job.patterns, post.pattern) ?? post.pattern)),
    ...line(
      'places',
      round ? said('places', listSay(round.places)) : gridNamed(idOf('residue', 'places'), words.anyPlace, []),
    ),
    ...line('registration', said('registration', post.registration ?? words.noRegistration)),
    ...(post.contact ? line('contact', said('contact', post.contact)) : []),
    ...(post.people ? line('people', said('people', post.people)) : []),
    ...line(
      'supervisor',
      supervisors.length > 0
        ? gridSaid(
            idOf('residue', 'supervisor'),
            words.supervisor(listSay(supervisors.map(({ id }) => nameOf.role(id)))),
            supervisors.map(({ id }) => id),
          )
        : gridOpen(idOf('residue', 'supervisor'), papers.notYet),
    ),
    ...line(
      'training',
      courses.length > 0
        ? gridSaid(idOf('residue', 'training'), listSay([...new Set(courses.map(nameOf.course))]), courses)
        : gridOpen(idOf('residue', 'training'), papers.notYet),
    ),
  ]
}

function taskTable(
  key: 'always' | 'options',
  caption: string,
  tasks: GridThere['told']['left'],
  { grid }: GridThere,
  composing: Composing,
): readonly PaperBlock[] {
  const { idOf } = composing
  const of = (id: string): Task | undefined => grid.tasks.find((task) => task.id === id)
  return table(composing, `residue-${key}`, {
    caption,
    head: [
      [leftWords.task, 5],
      [gridWords.picture.hours, 3],
      [leftWords.when, 3],
      [words.terms.places, 3],
      [words.terms.registration, 3],
    ],
    rows: tasks.map(({ task, name, when, always, could }) => {
      const at = (what: string) => idOf('residue', key, task, what)
      const named = (what: string, say: string | undefined) =>
        maybe(say !== undefined && gridNamed(at(what), say, [task]))
      return [
        [gridNamed(at('name'), name, [task])],
        [gridSaid(at('hours'), hoursSay(key === 'always' ? always : could), [task])],
        named('when', when),
        named('place', of(task)?.place),
        named('registration', of(task)?.registration),
      ]
    }),
  })
}

/** What a post does not do: every other task, with who does it. Where there is no post, nothing is said of one. */
export const notDo: Verb = (_told, composing) =>
  withGrid('not-do', composing, (there) => {
    const post = postOf(there)
    if (!post) return []
    const { idOf } = composing
    return table(composing, 'not-do', {
      caption: job.notDo,
      head: [
        [leftWords.task, 5],
        [words.who, 6],
      ],
      rows: doneWithout(there.grid, there.nameOf, post.tasks).map(({ task, name, who, roles }) => [
        [gridNamed(idOf('not-do', task, 'name'), name, [task])],
        [gridSaid(idOf('not-do', task, 'who'), who, [task, ...roles])],
      ]),
      none: words.doesAll,
    })
  })

/** What would make a post needless: what could give way, and what nobody knows yet. */
export const unnecessary: Verb = (_told, composing) =>
  withGrid('unnecessary', composing, (there) => {
    if (!postOf(there)) return []
    const items = asksInstead(there, composing)
    if (items.length === 0) return text([gridNamed(composing.idOf('ask', 'none'), words.nothingElse, [])])
    return [{ kind: 'list', items }]
  })
