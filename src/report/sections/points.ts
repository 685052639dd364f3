import { rulesOnceTaken } from '../../domain/plans.ts'
import { listSay } from '../../locales/lists.ts'
import { words } from '../words.ts'
import { byId } from '../../domain/by-id.ts'
import type { Standing } from '../../domain/content.ts'
import { evaluate } from '../../domain/evaluate.ts'
import { changedSince } from '../../domain/changed-since.ts'
import { answersRead, factSaid, questionSaid } from '../answers.ts'
import type { Block, Section } from '../blocks.ts'
import { answersNamed, bare, labelled, say, tag } from '../say.ts'
import type { Telling } from '../telling.ts'
import { holdsForEveryone } from './watch-outs.ts'

type Row = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly say: string
  readonly because: readonly string[]
  readonly standing: Standing
}

const rowTold = (kind: 'tension' | 'measure', section: string, row: Row): Block => ({
  ...bare,
  kind,
  id: `${section}/${row.id}`,
  name: row.name,
  code: row.code,
  parts: say('say', row.say),
  claims: row.because,
  standing: row.standing,
})

/** Two things that pull against each other in these answers, and what the sources support doing. */
export const tensions = ({ content, recommendation }: Telling): Section => ({
  id: 'tensions',
  title: words.recommendation.tensions.title,
  intro: [],
  blocks: recommendation.tensions.map((id) => rowTold('tension', 'tensions', byId(content.tensions, id))),
})

const measuresFirst = 4

/** What an evaluation of this route should hold. */
export const evaluation = ({ content, recommendation }: Telling): Section => ({
  id: 'evaluation',
  title: words.decision.sections.evaluation,
  intro: [words.recommendation.evaluation.intro],
  blocks: content.evaluation
    .filter(({ id }) => recommendation.evaluation.includes(id))
    .map((row, at) => ({
      ...rowTold('measure', 'evaluation', row),
      weight: at < measuresFirst ? 'first' : 'more',
    })),
})

/** What helps whatever is decided later. */
export const moves = ({ content, recommendation }: Telling): Section => ({
  id: 'no-regret',
  title: words.decision.sections.noRegret,
  intro: [words.recommendation.noRegret.intro],
  blocks: content.noRegret
    .filter(({ id }) => recommendation.noRegret.includes(id))
    .map((move) => ({
      ...bare,
      kind: 'move',
      id: `no-regret/${move.id}`,
      parts: [...say('do', move.do), ...say('more', move.say)],
      claims: move.because,
    })),
})

const casesFirst = 2

/** Published examples like this place, each with what its source does not say. */
export const cases = ({ content, recommendation }: Telling): Section => ({
  id: 'cases',
  title: words.decision.sections.cases,
  intro: [words.recommendation.cases.intro],
  blocks: recommendation.cases.map((id, at) => {
    const { recommendation: page, report: say_ } = words
    const { name, code, polarity, facts, chose, notSaid, lesson, because, since = [] } = byId(content.cases, id)
    return {
      ...bare,
      kind: 'case',
      id: `cases/${id}`,
      weight: at < casesFirst ? 'first' : 'more',
      name,
      code,
      tags: tag('polarity', page.cases.polarity[polarity]),
      parts: [
        ...say('facts', facts),
        ...labelled('chose', say_.chose, chose),
        ...labelled('not-said', say_.notSaid, notSaid),
        ...labelled('lesson', say_.lesson, lesson),
      ],
      claims: because,
      since,
    }
  }),
})

/** Whether a saving may be claimed, and what the evidence says of a role within one setting. */
export const notes = (telling: Telling): Section => ({
  id: 'notes',
  title: words.recommendation.notes.title,
  intro: [],
  blocks: [...saving(telling), ...oneSetting(telling)],
})

/** A saving that is not shown is struck out of the case, for all to see. */
function saving(telling: Telling): readonly Block[] {
  const { recommendation, content } = telling
  const { saving: verdict, demonstrated } = recommendation
  if (verdict === 'none') return []
  const { wanted, stands } = rulesOnceTaken(recommendation.demonstrated.route, content).named.saving
  const said = factSaid(wanted.fact, telling)?.says ?? ''
  return [
    {
      ...bare,
      kind: 'note',
      id: 'notes/saving',
      name: words.recommendation.notes.saving,
      short: { says: words.decision.saving[verdict] },
      parts: [
        ...say('claim', said, verdict === 'struck-out' ? 'struck' : undefined),
        ...say('say', words.decision.saving[verdict]),
        ...answersNamed('answers', '', answersRead(evaluate({ test: stands }, demonstrated.reading), telling)),
      ],
    },
  ]
}

function oneSetting(telling: Telling): readonly Block[] {
  const { recommendation, content } = telling
  if (!recommendation.oneSetting) return []
  const scope = factSaid(content.named.oneSetting.fact, telling)
  return [
    {
      ...bare,
      kind: 'note',
      id: 'notes/one-setting',
      name: words.recommendation.notes.scope,
      short: { says: words.decision.oneSetting },
      parts: [...say('say', words.decision.oneSetting), ...answersNamed('answers', '', scope ? [scope] : [])],
    },
  ]
}

/** What reads differently since some of this was answered; nothing where all of it was answered under these rules. */
export function rulesChanged(telling: Telling): Section {
  const { assessment, content } = telling
  const { rulesChanged: say_ } = words
  const { under, changed, reworded } = changedSince(assessment, content) ?? { under: [], changed: [], reworded: [] }
  const rows = [
    ...changed.flatMap(({ decision }) => decision.map((row) => ({ ...row, group: say_.decision }))),
    ...changed.flatMap(({ warnings }) => warnings.map((row) => ({ ...row, group: say_.warnings }))),
  ]
  const again = reworded.map((id) => questionSaid(id, telling))
  return {
    id: 'rules-changed',
    title: say_.title(listSay(under)),
    intro: [say_.kept],
    blocks: [
      ...(again.length > 0
        ? [
            {
              ...bare,
              kind: 'change',
              id: 'rules-changed/reworded',
              parts: answersNamed('reworded', say_.reworded, again),
            } as const,
          ]
        : []),
      ...rows.map(({ id, name, say: changes, group }) => ({
        ...bare,
        kind: 'change' as const,
        id: `rules-changed/${id}`,
        name,
        parts: say('say', changes),
        group,
      })),
    ],
  }
}

/** What this is, and is not; with the warnings that hold for everyone. */
export const plain = ({ content, recommendation }: Telling): Section => ({
  id: 'plain',
  title: '',
  intro: [],
  blocks: [
    { ...bare, kind: 'plain', id: 'plain/plain', parts: say('say', words.decision.plain) },
    ...recommendation.watchOuts.filter(holdsForEveryone).map(({ id }): Block => {
      const { code, say: warned, doFirst, because, since = [], standing } = byId(content.watchOuts, id)
      const parts = [...say('say', warned), ...say('do-first', doFirst)]
      return { ...bare, kind: 'plain', id: `watch-outs/${id}`, code, parts, claims: because, since, standing }
    }),
  ],
})
