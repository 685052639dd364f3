import { useId, useState } from 'react'
import { papers as told } from '../../locales/en/papers.ts'
import { papersPage } from '../../locales/en/papers-page.ts'
import { bandsForm } from '../../papers/bands.ts'
import { emptyPack, faultsIn, packText, parsed, readPack, type Pack } from '../../papers/pack.ts'
import { own } from '../../domain/own.ts'
import { keepPack } from '../../ports/pack.ts'
import { useWork } from '../../ports/use-work.ts'
import { SelectField } from '../../form/record-form.tsx'
import { Field } from '../../ui/field.tsx'
import { useNeeded } from '../../ui/needed.ts'
import { Row } from '../../ui/row.tsx'
import { useTemplates } from './use-templates.ts'

/** The text of a paper, to be changed here; and a pack of such texts, to be opened and saved. */
export function ChangeTemplates() {
  const words = papersPage.templates
  return (
    <Row name={words.title} says={words.says}>
      <div className="stack-5">
        <p>{words.lead}</p>
        <OneText />
        <OfAPack />
      </div>
    </Row>
  )
}

const bandsOf = 'bands'

function OneText() {
  const words = papersPage.templates
  const { templates, pack, ours } = useTemplates()
  const content = useNeeded(useWork().loadContent)
  const [which, setWhich] = useState(templates[0]!.id)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [faults, setFaults] = useState<readonly string[]>([])
  const [news, setNews] = useState('')
  const id = useId()
  const isOwn = which === bandsOf ? pack.bands !== undefined : own(pack.texts, which) !== undefined
  const standing =
    which === bandsOf
      ? JSON.stringify(pack.bands ?? ours.bands, null, 2)
      : (own(pack.texts, which) ?? own(ours.texts, which) ?? '')
  const text = own(typed, which) ?? standing
  const forget = () => setTyped(({ [which]: _gone, ...others }) => others)
  const keep = (anew: Pack, say: string) => {
    const isKept = keepPack(isEmpty(anew) ? '' : packText(anew))
    setFaults([])
    forget()
    setNews(isKept ? say : words.notKept)
  }
  const use = () => {
    if (which === bandsOf) {
      const read = bandsForm.safeParse(parsed(text))
      if (read.success) keep({ ...pack, bands: read.data }, words.kept)
      else setFaults([words.refused.bands])
      return
    }
    const found = faultsIn(which, text, content)
    if (found.length > 0) setFaults(found.map(({ line, say }) => told.faults.at(line, say)))
    else keep({ ...pack, texts: { ...pack.texts, [which]: text } }, words.kept)
  }
  const back = () => {
    const { [which]: _gone, ...texts } = pack.texts
    keep(which === bandsOf ? { texts: pack.texts } : { ...pack, texts }, words.oursAgain)
  }
  const called = (title: string, isChanged: boolean) => (isChanged ? `${title} (${words.changedHere})` : title)
  return (
    <>
      <SelectField
        id={`${id}which`}
        label={words.which}
        value={which}
        choose={(anew) => {
          setWhich(anew)
          setFaults([])
          setNews('')
        }}
      >
        {templates.map((template) => (
          <option value={template.id} key={template.id}>
            {called(template.title, own(pack.texts, template.id) !== undefined)}
          </option>
        ))}
        <option value={bandsOf}>{called(words.bands, pack.bands !== undefined)}</option>
      </SelectField>
      <Field id={`${id}text`} label={words.text} error={faults.length > 0 ? words.faults : undefined}>
        {(control) => (
          <textarea
            {...control}
            className="template-text"
            translate="no"
            rows={16}
            spellCheck={false}
            value={text}
            onChange={(event) => setTyped({ ...typed, [which]: event.target.value })}
          />
        )}
      </Field>
      {faults.length > 0 && (
        <ul className="template-faults" role="alert">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <p className="actions">
        <button type="button" className="btn quiet" onClick={use}>
          {words.keep}
        </button>
        {isOwn && (
          <button type="button" className="link" onClick={back}>
            {words.ours}
          </button>
        )}
        <span className="small soft" role="status">
          {news}
        </span>
      </p>
    </>
  )
}

const isEmpty = ({ texts, bands }: Pack): boolean => Object.keys(texts).length === 0 && bands === undefined

/** What a house has put in place of ours, as a file for its other devices. */
function OfAPack() {
  const words = papersPage.templates
  const { saveAs, today } = useWork()
  const { pack, ours } = useTemplates()
  const content = useNeeded(useWork().loadContent)
  const [refused, setRefused] = useState<string>()
  const [news, setNews] = useState('')
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setNews('')
    const read = readPack(await file.text(), content)
    input.value = ''
    if (!read.ok) {
      const { refused: says } = words
      setRefused(
        read.reason === 'faults'
          ? says.faults(read.paper, told.faults.at(read.fault.line, read.fault.say))
          : says[read.reason],
      )
      return
    }
    setRefused(undefined)
    const joined: Pack = { ...emptyPack, ...pack, ...read.pack, texts: { ...pack.texts, ...read.pack.texts } }
    setNews(keepPack(packText(joined)) ? words.opened(Object.keys(read.pack.texts).length) : words.notKept)
  }
  return (
    <>
      <Field id="open-pack" label={words.open} error={refused}>
        {(control) => (
          <input
            type="file"
            accept=".needfirst-pack,application/json"
            {...control}
            onChange={(event) => void open(event.currentTarget)}
          />
        )}
      </Field>
      <p className="actions">
        <button
          type="button"
          className="btn quiet"
          onClick={() =>
            saveAs(
              `papers-${today()}.needfirst-pack`,
              new Blob([packText(isEmpty(pack) ? { texts: ours.texts, bands: ours.bands } : pack)], {
                type: 'application/json',
              }),
            )
          }
        >
          {words.save}
        </button>
        <span className="small soft" role="status">
          {news}
        </span>
      </p>
    </>
  )
}
