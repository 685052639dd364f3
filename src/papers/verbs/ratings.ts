import { papers as words } from '../../locales/en/papers.ts'
import { ratingOf } from '../bands.ts'
import { table, text } from '../blocks.ts'
import type { Composing } from '../composing.ts'
import type { Says } from '../paper.ts'
import { statement, wording } from '../statement.ts'
import type { Verb } from '../verb.ts'
import { askedAs, inOwnWords, saidOf } from './own-words.ts'
import { own } from '../../domain/own.ts'

/** What people judge of quality, area by area. The band is looked up; nothing else is worked out, and nothing is filled in. */
export const ratings: Verb = (_told, composing) => {
  const asked = askedAs('quality', composing)
  const { head, caption } = words.ratings
  const { idOf, bands } = composing
  const note = wording(idOf('ratings', 'bands'), words.ratings.bands(bands.secondStageAbove))
  return [
    ...text([note], 'quiet'),
    ...table(composing, 'ratings', {
      caption,
      head: [
        [head.area, 2],
        [head.effect, 4],
        [head.before, 3],
        [head.after, 3],
        [head.owner, 3],
      ],
      rows: (asked.rows?.named ?? []).map(({ id, name }) => [
        [wording(idOf('ratings', id, 'name'), name)],
        cell(id, 'effect', composing),
        rating(id, 'before', composing),
        rating(id, 'after', composing),
        cell(id, 'owner', composing),
      ]),
    }),
  ]
}

const kept = (area: string, column: string, composing: Composing): string =>
  own(own(saidOf(askedAs('quality', composing), composing)?.rows ?? {}, area) ?? {}, column)?.trim() ?? ''

function cell(area: string, column: string, composing: Composing): Says {
  const asked = askedAs('quality', composing)
  const say = kept(area, column, composing)
  if (say === '') return [notJudged(area, column, composing)]
  return [inOwnWords(asked, [area, column], say, composing)]
}

function rating(area: string, at: 'before' | 'after', composing: Composing): Says {
  const asked = askedAs('quality', composing)
  const [likely, bad] = [Number(kept(area, `likely-${at}`, composing)), Number(kept(area, `bad-${at}`, composing))]
  if (!isStep(likely) || !isStep(bad)) return [notJudged(area, at, composing)]
  const { product, band, needsSecondStage } = ratingOf(likely, bad, composing.bands)
  const say = words.ratings.band(String(likely), String(bad), product, band)
  return [inOwnWords(asked, [area, at], needsSecondStage ? words.ratings.secondStage(say) : say, composing)]
}

const isStep = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 5

const notJudged = (area: string, key: string, { idOf }: Composing) =>
  statement(idOf('own', 'quality', area, key), words.ratings.notJudged, 'not-known', {
    trace: { ownWords: ['quality'] },
  })
