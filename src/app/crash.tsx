import { Component, type ReactElement, type ReactNode } from 'react'
import { useWords } from '../locales/words.ts'
import { useWork } from '../machine/work.ts'

type Props = { readonly broken: ReactNode; readonly children: ReactNode }

/** Where a page breaks, or does not load, there is a way on; the work is in the machine and on the device. */
export class Crash extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }
  static getDerivedStateFromError = () => ({ isBroken: true })
  override render() {
    return this.state.isBroken ? this.props.broken : this.props.children
  }
}

/** A page that broke, with what else can be done before it is loaded again. */
export function Broken({ say, first }: { readonly say?: string; readonly first?: ReactElement }) {
  const { broken: words } = useWords().common
  return (
    <div className="banner alert" role="alert">
      <h1>{words.title}</h1>
      {say && <p>{say}</p>}
      <p className="actions">
        {first}
        <button type="button" className={first ? 'btn quiet' : 'btn'} onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
    </div>
  )
}

/** A page of an open assessment that broke: the answers are still here, and a file is on offer. */
export function BrokenWork() {
  const { common: words } = useWords()
  const { saveFile } = useWork()
  const file = (
    <button type="button" className="btn" onClick={saveFile}>
      {words.keeping.saveFile}
    </button>
  )
  return <Broken say={words.broken.say} first={file} />
}
