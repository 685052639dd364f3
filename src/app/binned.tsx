import { binned as words } from '../locales/en/binned.ts'
import { useWork } from '../ports/use-work.ts'

/** It lies in the bin: said, and put back in one press. */
export function Binned() {
  const { actor } = useWork()
  return (
    <div className="banner" role="alert">
      <h2>{words.title}</h2>
      <p>{words.say}</p>
      <p className="actions">
        <button type="button" className="btn quiet" onClick={() => actor.send({ type: 'put.back' })}>
          {words.putBack}
        </button>
      </p>
    </div>
  )
}
