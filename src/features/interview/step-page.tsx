import type { FormEvent, ReactNode } from 'react'
import { useWork } from '../../ports/use-work.ts'
import { useDigits } from '../../ui/digits.ts'
import { Title } from '../../ui/title.tsx'
import { Pager } from './pager.tsx'

type Props = { readonly title: string; readonly hint: ReactNode; readonly children: ReactNode }

/** A step beside the questions: nothing on it has to be given to go on. */
export function StepPage({ title, hint, children }: Props) {
  const { actor } = useWork()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    actor.send({ type: 'went.on' })
  }
  return (
    <form className="step-page" noValidate onSubmit={submit} ref={useDigits()}>
      <Title className="ask" tab={title}>
        {title}
      </Title>
      <div className="hint">{hint}</div>
      {children}
      <Pager />
    </form>
  )
}
