import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { byId } from '../../domain/by-id.ts'
import { carryingAnswer } from '../../domain/carrying-answer.ts'
import { own } from '../../domain/own.ts'
import { recommended } from '../../domain/recommend.ts'
import { common } from '../../locales/en/common.ts'
import { decision } from '../../locales/en/decision.ts'
import { home } from '../../locales/en/home.ts'
import { shortExample as words } from '../../locales/en/short-example.ts'
import { paths } from '../../ports/paths.ts'
import { useDevice } from '../../ports/use-device.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Title } from '../../ui/title.tsx'
import { DeviceFailure } from './device-failure.tsx'
import { useAttempt } from './use-attempt.ts'
import './home.css'

/** The whole way in under a minute: one question, its answer, how it is known, what it led to, and what comes out. */
export function ExamplePage() {
  const device = useDevice()
  const id = device.shortExample
  const { title, say } = byId(useNeeded(device.loadExampleNames), id)
  const content = useNeeded(device.loadContent)
  const assessment = useNeeded(device.readExample, id)
  const made = useMemo(() => recommended(assessment, content), [assessment, content])
  const { outcome, strength, forms, conditions } = made.recommendation
  const hinge = useMemo(() => carryingAnswer(made), [made])
  const form = forms[0] && byId(content.forms, forms[0].id).name
  return (
    <div className="short-case">
      <Title tab={home.seeExample}>{home.seeExample}</Title>
      <p className="soft">{words.lead}</p>
      <h2>{title}</h2>
      <p>{say}</p>
      {hinge && (
        <dl className="facts">
          <Step name={words.asked(device.counts.full)} say={hinge.question.ask} />
          <Step name={words.answer} say={`“${hinge.question.levels[hinge.level]}”`} />
          <Step
            name={words.known}
            say={common.basis[hinge.basis]}
            own={own(assessment.evidence, hinge.answer.evidence[0] ?? '')?.what}
          />
          <Step
            name={words.led}
            say={words.otherwise(
              hinge.question.levels[hinge.otherwise.level].replace(/\.$/, ''),
              decision.outcomes[hinge.otherwise.outcome],
            )}
          />
        </dl>
      )}
      <section className="panel" aria-labelledby="comes-to">
        <p className="eyebrow">{words.comesTo}</p>
        <h2 id="comes-to">{decision.outcomes[outcome]}</h2>
        {form && <p>{words.how(form, decision.changed.strengths[strength])}</p>}
        {conditions[0] && <p>{words.first(conditions[0].condition)}</p>}
      </section>
      <Ways id={id} />
    </div>
  )
}

type Step = { readonly name: string; readonly say: string; readonly own?: string | undefined }

/** `own` is what the team of the case said in its own words. */
const Step = ({ name, say, own: said }: Step) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <span>{say}</span>
      {said && <bdi>{` ${said}`}</bdi>}
    </dd>
  </div>
)

function Ways({ id }: { readonly id: string }) {
  const device = useDevice()
  const { failure, attempt } = useAttempt()
  const [, navigate] = useLocation()
  return (
    <>
      <DeviceFailure failure={failure} />
      <p className="actions">
        <button
          type="button"
          className="btn"
          onClick={() =>
            attempt(
              () => device.start('screen'),
              (begun) => navigate(paths.setUp(begun, 'about')),
            )
          }
        >
          {words.startQuick}
        </button>
        <button
          type="button"
          className="btn quiet"
          onClick={() =>
            attempt(
              () => device.openExample(id),
              (copy) => navigate(paths.recommendation(copy)),
            )
          }
        >
          {words.open}
        </button>
      </p>
    </>
  )
}
