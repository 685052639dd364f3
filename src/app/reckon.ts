import { usualPosts } from '../content/grid/posts.ts'
import { sumsOf, type Sums, type SumsAsked } from '../papers/sums.ts'
import { measurePatiently } from './measure-patiently.ts'

/** The sums that papers tell. */
export const reckon = ({ from, ...asked }: SumsAsked): Sums =>
  sumsOf(from, { ...asked, posts: usualPosts, measure: measurePatiently })
