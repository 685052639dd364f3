import { Component, type ReactNode } from 'react'
import { useWords } from '../locales/words.ts'
import { useWork } from '../machine/work.ts'

/** Keeps the work within reach when a page breaks: the answers are in the machine, and a file is on offer. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError = () => ({ broken: true })
  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { common } = useWords()
  const { saveFile } = useWork()
  return (
    <div className="banner alert" role="alert">
      <h1>{common.broken.title}</h1>
      <p>{common.broken.say}</p>
      <p className="actions">
        <button type="button" className="btn" onClick={saveFile}>
          {common.keeping.saveFile}
        </button>
        <button type="button" className="btn quiet" onClick={() => location.reload()}>
          {common.broken.reload}
        </button>
      </p>
    </div>
  )
}
