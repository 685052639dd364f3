import { useState } from 'react'
import { Link } from 'wouter'
import { clear as words } from '../../locales/en/clear.ts'
import { common } from '../../locales/en/common.ts'
import { useDevice } from '../../ports/use-device.ts'
import { paths } from '../../ports/paths.ts'
import { inThisWindow } from '../../storage/in-this-window.ts'
import { sittings } from '../../storage/sessions.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Title } from '../../ui/title.tsx'
import { DeviceFailure } from './device-failure.tsx'
import { SaveFirst } from './save-first.tsx'
import { useAttempt } from './use-attempt.ts'
import { useKept } from './use-kept.ts'

/** For a shared computer: save what you want to keep as files, then remove everything kept here. */
export function ClearPage() {
  const device = useDevice()
  const kept = useKept()
  const { failure, attempt } = useAttempt()
  const [isSure, setSure] = useState(false)
  const [isClear, setClear] = useState(false)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const clear = () => {
    if (!isSure) return setProblems([{ id: 'sure', say: words.confirmFirst }])
    setProblems([])
    attempt(
      () => sittings.clear().then(() => (inThisWindow.clear(), device.clear())),
      () => setClear(true),
    )
  }
  if (isClear) return <Done />
  return (
    <>
      <ErrorSummary title={common.problem} mark={common.errorMark} problems={problems} />
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.say}</p>
      <DeviceFailure failure={failure ?? kept.failure} />
      {kept.summaries?.length === 0 && (
        <>
          <p className="section">{words.none}</p>
          <p className="then">
            <Link href={paths.home()}>{words.home}</Link>
          </p>
        </>
      )}
      {kept.summaries && kept.summaries.length > 0 && (
        <>
          <SaveFirst summaries={kept.summaries} />
          <div className={problems.length > 0 ? 'section has-error' : 'section'}>
            <FieldError id="sure" error={problems[0]?.say} />
            <label className="choice tick">
              <input
                id="sure"
                type="checkbox"
                checked={isSure}
                aria-describedby={problems.length > 0 ? 'sure-error' : undefined}
                onChange={(event) => setSure(event.target.checked)}
              />
              <span>{words.confirm}</span>
            </label>
          </div>
          <p className="pager section">
            <button type="button" className="btn" onClick={clear}>
              {words.clear}
            </button>
            <Link href={paths.home()}>{common.cancel}</Link>
          </p>
        </>
      )}
    </>
  )
}

function Done() {
  return (
    <>
      <Title tab={words.done}>{words.done}</Title>
      <p className="lead soft">{words.doneSay}</p>
      <p className="then">
        <Link href={paths.home()}>{words.home}</Link>
      </p>
    </>
  )
}
