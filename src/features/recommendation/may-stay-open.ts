import type { Recommended } from '../../domain/recommend.ts'
import type { Fundamental, Gate, NamedTest, RouteId } from '../../domain/content.ts'
import type { Tested } from '../../domain/decide.ts'

export type TestSeen = Tested<NamedTest | Fundamental | Gate>

/** The gates of a new role that may stay open as conditions; no other route has any. */
export const mayStayOpen = (
  route: RouteId,
  { recommendation }: Pick<Recommended, 'recommendation'>,
): readonly TestSeen[] => (route === 'new-role' ? recommendation.demonstrated.gates.filter(({ hard }) => !hard) : [])
