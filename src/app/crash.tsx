import { Component, createContext, useContext, type ReactElement, type ReactNode } from 'react'
import { common } from '../locales/en/common.ts'
import { useWork } from '../ports/use-work.ts'
import { failureIn, type Failure } from '../storage/failure.ts'
import { askAgain } from '../ui/needed.ts'

type Props = {
  /** Where one is: anywhere else, what broke is gone. */
  readonly place: unknown
  readonly broken: ReactElement
  readonly children: ReactNode
}
type Broke = { readonly failure: Failure; readonly isTried: boolean; readonly again: () => void }

type State = {
  readonly place: unknown
  readonly broke?: { readonly error: unknown } | undefined
  readonly isTried: boolean
}

/** What broke around here; stands for whoever is drawn in its place. */
const BrokeContext = createContext<Broke | undefined>(undefined)

/**
 * Where a page breaks, or does not load, there is a way on; the work is in the machine and on the device. It is tried once
 * more before the whole is loaded anew, and another address is another page.
 */
export class Crash extends Component<Props, State> {
  override state: State = { place: this.props.place, isTried: false }
  static getDerivedStateFromError = (error: unknown): Partial<State> => ({ broke: { error } })
  static getDerivedStateFromProps = ({ place }: Props, state: State): State | null =>
    place === state.place ? null : { place, broke: undefined, isTried: false }
  override componentDidCatch = askAgain
  override render() {
    const { broke, isTried } = this.state
    if (!broke) return this.props.children
    const value = { failure: failureIn(broke.error), isTried, again: this.again }
    return <BrokeContext value={value}>{this.props.broken}</BrokeContext>
  }
  private readonly again = () =>
    this.state.isTried ? location.reload() : this.setState({ broke: undefined, isTried: true })
}

/** A page that broke, with what else can be done. */
export function Broken({ say, file }: { readonly say?: string; readonly file?: ReactElement }) {
  const { broken: words, keeping, again: tryAgain } = common
  const { failure, isTried, again } = useContext(BrokeContext)!
  const isMissing = failure === 'not-fetched'
  return (
    <div className="banner alert" role="alert">
      <h1>{isMissing ? words.missing : words.title}</h1>
      {isMissing && <p>{keeping.why[failure]}</p>}
      {say && <p>{say}</p>}
      <p className="actions">
        <button type="button" className="btn" onClick={again}>
          {isTried ? words.reload : tryAgain}
        </button>
        {file}
      </p>
    </div>
  )
}

/** A page of an open assessment that broke: the answers are still here, and a file is on offer. */
export function BrokenWork() {
  const { saveFile } = useWork()
  const file = (
    <button type="button" className="btn quiet" onClick={saveFile}>
      {common.keeping.saveFile}
    </button>
  )
  return <Broken say={common.broken.say} file={file} />
}
