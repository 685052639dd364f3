import { marking as words } from '../../../locales/en/marking.ts'
import { useMachine } from '../../../ports/use-work.ts'
import { Title } from '../../../ui/title.tsx'
import { OneWindow } from '../one-window.tsx'
import { PhonesEnded } from '../phones-end.tsx'
import { PhonesContext, useOfPhones, usePhonesMachine } from '../use-phones.ts'
import { BeginMarking } from './begin-marking.tsx'
import { Marking } from './marking.tsx'
import '../session.css'

/** The room marks the grid, each role for itself: a sitting by phones of its own, beside that of the questions. */
export function MarkGrid() {
  const id = useMachine(({ context }) => context.id)
  return (
    <div className="sitting">
      <OneWindow of={placeOf(id)}>
        <Led kept={placeOf(id)} />
      </OneWindow>
    </div>
  )
}

/** Where the way to it is kept on this device: no id of an assessment has such a sign. */
const placeOf = (id: string): string => `${id}/grid`

function Led({ kept }: { readonly kept: string }) {
  const phones = usePhonesMachine(kept)
  return (
    phones && (
      <PhonesContext value={phones}>
        <AsFarAsItIs />
      </PhonesContext>
    )
  )
}

function AsFarAsItIs() {
  const state = useOfPhones(({ value }) => (typeof value === 'string' ? value : 'open'))
  switch (state) {
    case 'opening':
      return <Title tab={words.title}>{words.title}</Title>
    case 'open':
      return <Marking />
    case 'deleting':
    case 'undeleted':
    case 'ended':
      return <PhonesEnded />
    default:
      return <BeginMarking />
  }
}
