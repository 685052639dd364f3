import { nanoid } from 'nanoid'
import { own } from '../domain/own.ts'
import type { Assessment } from '../domain/assessment.ts'
import { localDay } from '../domain/dates.ts'
import type { Device, Whole } from '../ports/use-device.ts'
import { fileName, largestFile, toFile } from '../storage/saved-file.ts'
import { forgetMarks, noteBeingHere } from '../ports/marks.ts'
import type { Beside, Store } from '../storage/store.ts'
import { counts } from '../content/asked.ts?counts'
import { shortExample } from '../content/examples/short.ts'
import { version } from '../content/version.ts'
import { begun } from './begun.ts'
import { leftBehind } from './left-behind.ts'
import { loadContent, loadExampleNames, loadExamples, loadFileReader, loadLibrary } from './load.ts'

/** An id that a record's schema accepts: nanoid's alphabet has "_", ours has not. The time comes first, so that lists keep the order in which they were made. */
export const newId = (): string => `${Date.now().toString(36)}-${nanoid(10).replace(/_/g, 'x')}`

const now = () => new Date().toISOString()

/** Puts something into the person's hands as a file. */
export function saveAs(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** An assessment with all that is kept beside it, as a file. */
export const saveAssessment = ({ assessment, ...beside }: Whole): void =>
  saveAs(
    fileName(assessment.about.about.title, localDay(new Date())),
    new Blob([toFile(assessment, version, now(), beside)], { type: 'application/json' }),
  )

async function readExample(id: string): Promise<Assessment> {
  const [{ fromFile }, exampleFiles] = await Promise.all([loadFileReader(), loadExamples()])
  const opened = fromFile(JSON.stringify(own(exampleFiles, id)))
  if (!opened.ok) throw new Error(`The example ${id} cannot be read: ${opened.reason}`)
  return opened.assessment
}

export function deviceOf(store: Store): Device {
  const keep = async (assessment: Assessment, beside?: Beside): Promise<string> => {
    await store.create(assessment, beside)
    noteBeingHere()
    return assessment.id
  }
  return {
    list: store.list,
    async start(depth) {
      // A browser that keeps nothing says so now, and not once something has been typed.
      await store.list()
      return begun.start({ id: newId(), depth, at: now() })
    },
    async openFile(file) {
      if (file.size > largestFile) return { ok: false, reason: 'too-large', bytes: file.size }
      const { fromFile } = await loadFileReader()
      const opened = fromFile(await file.text())
      if (!opened.ok) return opened
      const id = await keep({ ...opened.assessment, id: newId() }, opened)
      return { ...opened, id }
    },
    readExample,
    openExample: async (id) => keep({ ...(await readExample(id)), id: newId() }),
    toBin: store.toBin,
    restore: store.restore,
    remove: store.remove,
    async clear() {
      await store.clear()
      forgetMarks()
      begun.forget()
      leftBehind.forget()
    },
    saveFile: saveAssessment,
    read: store.open,
    listen: (heard) => store.listen(heard),
    counts,
    shortExample,
    loadExampleNames,
    loadContent,
    loadLibrary,
  }
}
