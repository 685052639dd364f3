import { own } from '../domain/own.ts'
import { inShort } from '../domain/text.ts'
import { setAside as words } from '../locales/en/set-aside.ts'
import { useMachine, useWork } from '../ports/use-work.ts'

/** What is kept and cannot be read: shown as it is, until somebody lets go of it. */
export function SetAsideRecords() {
  const { actor } = useWork()
  const records = useMachine(({ context }) => context.setAside)
  return (
    <div className="banner alert">
      <h2>{words.title(records.length)}</h2>
      <p>{words.say}</p>
      {records.map((one, at) => (
        <details key={`${one.in}/${one.id}/${at}`}>
          <summary>
            <span>{own(words.kinds, one.in) ?? words.unknownKind}</span> <code>{inShort(one.id)}</code>
          </summary>
          <pre className="raw">{JSON.stringify(one.value, null, 2)}</pre>
          <button type="button" className="link" onClick={() => actor.send({ type: 'set.aside.let.go', gone: one })}>
            {words.letGo}
            <span className="sr">{`: ${inShort(one.id)}`}</span>
          </button>
        </details>
      ))}
    </div>
  )
}
