import { costKinds, postsOf, type CostKind, type MoneyPlan, type PostLine } from './lines.ts'

/** The kinds of cost that are known of a plan: a figure for each post or a sum, or a reason why there is none. */
export function kindsKnown(plan: MoneyPlan): ReadonlySet<CostKind> {
  const posts = postsOf(plan)
  const bySum = new Set<string>(
    plan.lines.flatMap((line) => (line.kind === 'money' && line.figures.amount ? [line.of] : [])),
  )
  const isKnown = (kind: CostKind): boolean => {
    if (plan.noneOf[kind] !== undefined || bySum.has(kind)) return true
    const ofPost = byPost[kind]
    return ofPost !== undefined && posts.length > 0 && posts.every(ofPost)
  }
  return new Set(costKinds.filter(isKnown))
}

const byPost: { readonly [K in CostKind]?: (post: PostLine) => boolean } = {
  pay: ({ figures }) => figures.posts !== undefined && figures.pay !== undefined,
  cover: ({ figures }) => figures.cover !== undefined && (figures.cover.likely === 0 || figures.away !== undefined),
  supervision: ({ figures }) => figures.supervision !== undefined,
  running: ({ figures, payIsFullCost }) => payIsFullCost || figures.running !== undefined,
  recruit: ({ figures }) => figures.turnover !== undefined && figures.recruiting !== undefined,
}
