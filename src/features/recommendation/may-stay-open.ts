import type { Fundamental, Gate, NamedTest, RouteId } from '../../domain/content.ts'
import type { Tested } from '../../domain/decide.ts'
import type { Telling } from '../parts/telling.ts'

export type TestSeen = Tested<NamedTest | Fundamental | Gate>

/** The gates of a new role that may stay open as conditions; no other route has any. */
export const mayStayOpen = (
  route: RouteId,
  { recommendation }: Pick<Telling, 'recommendation'>,
): readonly TestSeen[] => (route === 'new-role' ? recommendation.demonstrated.gates.filter(({ hard }) => !hard) : [])
