import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { askedOfRoom } from '../../../domain/voices/view-afterwards.ts'
import { afterwards as words } from '../../../locales/en/afterwards.ts'
import { belowRoom } from '../../../ports/below-room.ts'
import { useAssessment, useWork } from '../../../ports/use-work.ts'
import { inThisWindow, placeOfGiven } from '../../../storage/in-this-window.ts'
import { useNeeded } from '../../../ui/needed.ts'
import { Title } from '../../../ui/title.tsx'
import { OpenView } from './open-view.tsx'

/** Somebody was not in the room: what whoever was does about it, and what they do themselves. */
export function NotHere() {
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <ForTheRoom />
      <ForWhoWasAway />
    </>
  )
}

function ForTheRoom() {
  const { saveFile } = useWork()
  const { id } = useAssessment()
  const [, navigate] = useLocation()
  return (
    <section className="sitting-part stack" aria-labelledby="in-the-room">
      <h2 id="in-the-room">{words.ask.title}</h2>
      <ol className="steps-of-two">
        {words.ask.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <button type="button" className="btn quiet" onClick={saveFile}>
          {words.ask.save}
        </button>
      </p>
      <p className="small soft">{words.ask.holds}</p>
      <OpenView
        opened={(text) => {
          inThisWindow.keep(placeOfGiven(id), text)
          navigate(belowRoom(id, 'view-given'))
        }}
      />
    </section>
  )
}

function ForWhoWasAway() {
  const content = useNeeded(useWork().loadContent)
  const assessment = useAssessment()
  const [isEmpty] = useState(() => askedOfRoom(content, assessment).length === 0)
  return (
    <section className="sitting-part stack" aria-labelledby="away">
      <h2 id="away">{words.give.title}</h2>
      {isEmpty ? (
        <p>{words.give.none}</p>
      ) : (
        <>
          <p>{words.give.say(askedOfRoom(content, assessment).length)}</p>
          <p>
            <Link className="btn" href={belowRoom(assessment.id, 'view')}>
              {words.give.link}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
