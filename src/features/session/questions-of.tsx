import { byId } from '../../domain/by-id.ts'
import { session } from '../../locales/en/session.ts'
import { useRecommended } from '../parts/recommended.ts'
import { useGoTo, useSitting } from './use-sitting.ts'

const { end: words } = session

/** All questions of the sitting, how far each is, and a way to each. */
export function QuestionsOf({ gone }: { readonly gone?: () => void }) {
  const goTo = useGoTo()
  const { steps, at } = useSitting()
  const { content } = useRecommended()
  return (
    <ol className="jump-list small">
      {steps.map(({ question, stage }) => (
        <li key={question}>
          <button
            type="button"
            className="link"
            aria-current={question === at ? 'step' : undefined}
            onClick={() => {
              goTo(question)
              gone?.()
            }}
          >
            {byId(content.questions, question).short}
          </button>{' '}
          <span className="soft">{words.states[stage]}</span>
        </li>
      ))}
    </ol>
  )
}
