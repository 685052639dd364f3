import { listSay } from '../../locales/lists.ts'
import type { ReactNode } from 'react'
import type { Recommended } from '../../domain/recommend.ts'
import { own } from '../../domain/own.ts'
import { decision } from '../../locales/en/decision.ts'
import { present } from '../../locales/en/present.ts'
import { recommendation as words } from '../../locales/en/recommendation.ts'
import { paths } from '../../ports/paths.ts'
import type { Block, Part, Report, Section, SectionId } from '../../report/blocks.ts'
import { subjectOf } from '../../report/plain.ts'
import { Title } from '../../ui/title.tsx'
import { heardScreens } from './heard-screens.tsx'
import { LadderScreen } from './ladder-screen.tsx'
import type { Screen } from './screen.ts'

/** The recommendation, one thing a screen: what, the two readings where they are two, the ladder, why, what next, what to watch out for, who sees it otherwise. */
export function recommendationScreens({ assessment }: Recommended, { sections }: Report): readonly Screen[] {
  const section = (wanted: SectionId) => sections.find(({ id }) => id === wanted)
  const verdict = section('verdict')!
  const areTwo = verdict.blocks[0]!.parts.some(({ key }) => key === 'readings')
  const bodies = [
    { path: '', body: <OutcomeScreen section={verdict} /> },
    ...(areTwo
      ? [{ path: '/readings', body: <ReadingsScreen verdict={verdict.blocks[0]!} parting={section('readings')} /> }]
      : []),
    { path: '/ladder', body: <LadderScreen section={section('ladder')!} /> },
    { path: '/why', body: <WhyScreen section={section('why')!} /> },
    { path: '/next', body: <NextScreen section={section('next')!} /> },
    { path: '/plans', body: <PlansScreen section={section('plans')!} /> },
    ...(section('watch-outs')?.blocks ?? []).map((block) => ({
      path: `/${subjectOf(block)}`,
      body: <WatchOutScreen section={section('watch-outs')!} block={block} />,
    })),
    ...heardScreens(section('otherwise'), section('differed')),
  ]
  return bodies.map(({ path, body }, at) => ({
    path: `recommendation${path}`,
    page: paths.recommendation(assessment.id),
    where: present.where.recommendation(at + 1, bodies.length),
    place: own(present.places, path.slice(1) || 'recommendation'),
    body,
  }))
}

/** What is said under a key, in one line; a sentence is marked as what is said and what can be shown. */
function said(parts: readonly Part[], key: string): ReactNode {
  const part = parts.find((one) => one.key === key)
  if (part?.kind === 'answers') return `${part.label}: ${listSay(part.answers.map(({ name }) => name))}.`
  if (part?.kind !== 'say') return undefined
  if (typeof part.say === 'string') return part.say
  return part.say.map((run, at) => (
    <span className={typeof run === 'string' ? undefined : `u-${run.as}`} key={at}>
      {typeof run === 'string' ? run : run.say}
    </span>
  ))
}

const labelOf = (parts: readonly Part[], key: string) => parts.find((one) => one.key === key)?.label

/** What is recommended, and how firmly. A post that was named stays parked. */
function OutcomeScreen({ section: { title, blocks } }: { readonly section: Section }) {
  const { name, parts } = blocks[0]!
  const form = said(parts, 'form')
  const lines = [
    said(parts, 'agreed'),
    said(parts, 'running'),
    said(parts, 'toward'),
    said(parts, 'hangs-by'),
    form && `${labelOf(parts, 'form')}: ${form as string}`,
  ]
  return (
    <>
      <p className="over">{title}</p>
      <Title className="show" tab={words.tab(name)}>
        {name}
      </Title>
      {lines.map(
        (line, at) =>
          line && (
            <p className="big" key={at}>
              {line}
            </p>
          ),
      )}
      <dl className="lines">
        {(['strength', 'sure'] as const).map((key) => (
          <div key={key}>
            <dt>{labelOf(parts, key)}</dt>
            <dd>
              <span>{said(parts, key)}</span> <span>{said(parts, `${key}-means`)}</span>{' '}
              <span>{key === 'strength' && said(parts, 'conditions')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

type Parting = { readonly verdict: Block; readonly parting: Section | undefined }

/** "You say A. What you can show supports B." And the answers on which the two part. */
function ReadingsScreen({ verdict: { parts }, parting }: Parting) {
  const names = (parting?.blocks ?? []).flatMap(({ kind, name }) => (kind === 'parting' ? [name] : []))
  return (
    <>
      <p className="over">{decision.sections.readings}</p>
      <Title className="show" tab={decision.sections.readings}>
        {said(parts, 'readings')}
      </Title>
      {names.length > 0 && (
        <p className="big">
          {present.partOn} <span>{listSay(names)}</span>
          {parting?.left && <span>{` ${words.more(parting.left)}`}</span>}
          <span>.</span>
        </p>
      )}
      {parting?.blocks.map(
        ({ id, kind, parts: none }) =>
          kind === 'plain' && (
            <p className="big" key={id}>
              {said(none, 'say')}
            </p>
          ),
      )}
    </>
  )
}

/** What decided it: the tests, each with how it came out. */
function WhyScreen({ section: { title, intro, blocks, left } }: { readonly section: Section }) {
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      {intro.map((say) => (
        <p key={say}>{say}</p>
      ))}
      <ul className="verdicts">
        {blocks.map(({ id, name, tags, parts }) => (
          <li key={id}>
            <span>
              <b>{name}</b>
              {said(parts, 'points') && <small>{said(parts, 'points')}</small>}
            </span>
            <span>{listSay(tags.map(({ say }) => say))}</span>
          </li>
        ))}
        {left && <li className="soft alone">{present.open.more(left)}</li>}
      </ul>
    </>
  )
}

/** What must happen next. Who has promised what stands with the actions. */
function NextScreen({ section: { title, blocks } }: { readonly section: Section }) {
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      {blocks.map(
        ({ id, kind, parts }) =>
          kind === 'plain' && (
            <p className="big" key={id}>
              {said(parts, 'say')}
            </p>
          ),
      )}
      <ol className="next-steps">
        {blocks.map(({ id, kind, parts }) => kind === 'step' && <li key={id}>{said(parts, 'do')}</li>)}
      </ol>
    </>
  )
}

/** The plans side by side: whether each holds, and what is first in its way. What teams call them stays on the page. */
function PlansScreen({ section: { title, blocks } }: { readonly section: Section }) {
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      <ul className="verdicts">
        {blocks.map(({ id, name, tags, parts }) => (
          <li key={id}>
            <span>
              <b>{name}</b>
              <small>{said(parts, 'way')}</small>
            </span>
            <span>
              {tags.map(({ key, say }) => (
                <span key={key}>{say}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function WatchOutScreen({ section, block }: { readonly section: Section; readonly block: Block }) {
  const { name, tags, parts } = block
  return (
    <>
      <p className="over">
        <span>{`${section.title}:`}</span>{' '}
        {tags.map(({ key, say }) => (
          <span key={key}>{`${say} `}</span>
        ))}
      </p>
      <Title className="show" tab={name}>
        {name}
      </Title>
      <p className="big">{said(parts, 'say')}</p>
      <p className="big do-first">
        <b>{`${labelOf(parts, 'do-first')}:`}</b> <span>{said(parts, 'do-first')}</span>
      </p>
    </>
  )
}
