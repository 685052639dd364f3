import { Link } from 'wouter'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'

/** Nobody is recorded yet: where to say who is in the room. */
export function SetUpLink({ before, say }: { readonly before: string; readonly say: string }) {
  const { id } = useAssessment()
  return (
    <p className="soft">
      <span>{before}</span> <Link href={paths.setUp(id, 'voices')}>{say}</Link>
    </p>
  )
}
