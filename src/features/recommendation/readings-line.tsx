import { useWords } from '../../locales/words.ts'
import { agreeing, readAs } from '../parts/read-as.ts'
import { useRecommended } from '../parts/recommended.ts'

/** "You say A. What you can show supports B."; or, where they agree, one line that says so. */
export function ReadingsLine() {
  const words = useWords()
  const { youSay, canShow } = words.recommendation
  const { stated, demonstrated } = useRecommended().recommendation
  const said = readAs(stated, words)
  const shown = readAs(demonstrated, words)
  if (said === shown) return <p className="readings-agree">{agreeing(demonstrated, words)}</p>
  return (
    <p className="readings">
      <span>
        {youSay.before}
        <b className="u-said">{said}</b>
        {youSay.after}
      </span>{' '}
      <span>
        {canShow.before}
        <b className="u-shown">{shown}</b>
        {canShow.after}
      </span>
    </p>
  )
}
