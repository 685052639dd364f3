import { session } from '../../locales/en/session.ts'
import { Title } from '../../ui/title.tsx'
import { QuestionsOf } from './questions-of.tsx'
import { useSend, useSitting } from './use-sitting.ts'

const { end: words } = session

/** All was asked: what is not shown yet, and the end of it. */
export function End({ goBack }: { readonly goBack: () => void }) {
  const send = useSend()
  const { steps } = useSitting()
  const unshown = steps.filter(({ stage }) => stage === 'answering' || stage === 'closed').length
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.say}</p>
      {unshown > 0 && <p className="warning-text">{words.unshown(unshown)}</p>}
      <section className="sitting-part" aria-labelledby="questions">
        <h2 id="questions">{words.list}</h2>
        <QuestionsOf gone={goBack} />
      </section>
      <p className="pager sitting-part">
        <button type="button" className="btn" onClick={() => send({ type: 'sitting.settled' })}>
          {words.settle}
        </button>
      </p>
    </>
  )
}
