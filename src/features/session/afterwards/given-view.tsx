import { useState } from 'react'
import { Link } from 'wouter'
import type { View } from '../../../domain/voices/view-file.ts'
import { isViewOn, readView, viewAdded, type UnderGroup } from '../../../domain/voices/view-afterwards.ts'
import { afterwards } from '../../../locales/en/afterwards.ts'
import { belowRoom } from '../../../ports/below-room.ts'
import { paths } from '../../../ports/paths.ts'
import { useAssessment, useGiveAll, useWork } from '../../../ports/use-work.ts'
import { inThisWindow, placeOfGiven } from '../../../storage/in-this-window.ts'
import { viewFromText } from '../../../storage/view-text.ts'
import { useNeeded } from '../../../ui/needed.ts'
import { Title } from '../../../ui/title.tsx'
import { OpenView } from './open-view.tsx'
import { Preview } from './preview.tsx'

const { given: words } = afterwards

/** The file of somebody's view: what it says, before anything of it is added; then one press adds it. */
export function GivenView() {
  const { id } = useAssessment()
  const place = placeOfGiven(id)
  const [view, setView] = useState(() => viewAt(place))
  const [added, setAdded] = useState<number>()
  const letGo = () => inThisWindow.letGo(place)
  const open = (text: string) => {
    inThisWindow.keep(place, text)
    setView(viewAt(place))
  }
  if (added !== undefined)
    return (
      <Added
        answers={added}
        another={() => {
          setView(undefined)
          setAdded(undefined)
        }}
      />
    )
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      {view ? (
        <ToAdd
          view={view}
          added={(answers) => {
            letGo()
            setAdded(answers)
          }}
          leave={letGo}
          key={view.at}
        />
      ) : (
        <>
          <p className="lead soft">{words.nothing}</p>
          <div className="sitting-part">
            <OpenView opened={open} />
          </div>
        </>
      )}
    </>
  )
}

function viewAt(place: string): View | undefined {
  const text = inThisWindow.at(place)
  const opened = text === undefined ? undefined : viewFromText(text)
  return opened?.ok ? opened.view : undefined
}

type Props = {
  readonly view: View
  /** Told how many answers were added. */
  readonly added: (answers: number) => void
  readonly leave: () => void
}

function ToAdd({ view, added, leave }: Props) {
  const { loadContent, newId } = useWork()
  const content = useNeeded(loadContent)
  const assessment = useAssessment()
  const giveAll = useGiveAll()
  const read = readView(view, assessment, content)
  const [chosen, setChosen] = useState<UnderGroup>()
  const under = read.under ?? chosen
  const whyNot = whyNotAdded(view, read, isViewOn(view, assessment))
  return (
    <>
      {whyNot ? (
        <p className="lead" role="status">
          {whyNot}
        </p>
      ) : (
        <p className="lead soft">{words.lead}</p>
      )}
      <Preview view={view} read={read} under={under} choose={setChosen} />
      <p className="pager sitting-part">
        {!whyNot && (
          <button
            type="button"
            className="btn"
            disabled={!under}
            onClick={() => {
              giveAll('answer', (now) => viewAdded(view, under!, now, content, newId))
              added(read.answers.length)
            }}
          >
            {words.add}
          </button>
        )}
        <Link className="btn quiet" href={belowRoom(assessment.id, 'afterwards')} onClick={leave}>
          {words.leave}
        </Link>
        {!whyNot && !under && <span className="small">{words.chooseFirst}</span>}
      </p>
    </>
  )
}

function whyNotAdded(view: View, read: ReturnType<typeof readView>, isHere: boolean): string | undefined {
  if (!isHere) return words.other(view.title)
  if (read.isAdded) return words.isAdded
  if (read.answers.length === 0) return words.noneAsked
  return read.isFull ? words.full : undefined
}

function Added({ answers, another }: { readonly answers: number; readonly another: () => void }) {
  const { id } = useAssessment()
  return (
    <>
      <Title tab={words.added}>{words.added}</Title>
      <p className="lead soft" role="status">
        {words.addedSay(answers)}
      </p>
      <p className="actions page-actions">
        <Link className="btn" href={paths.recommendation(id)}>
          {words.toResult}
        </Link>
        <button type="button" className="link" onClick={another}>
          {words.another}
        </button>
      </p>
    </>
  )
}
