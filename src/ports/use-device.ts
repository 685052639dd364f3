import { createContext, useContext } from 'react'
import type { Assessment } from '../domain/assessment.ts'
import type { Content, Library } from '../domain/content.ts'
import type { Opened } from '../storage/opened-file.ts'
import type { Beside, Summary } from '../storage/store.ts'

/** An assessment, and what is kept beside it. */
export type Whole = Beside & { readonly assessment: Assessment }

/** A worked example, and what there is to see in it. */
export type ExampleName = { readonly id: string; readonly title: string; readonly say: string }

/** What the pages outside an assessment may ask of the device; `app` provides it. Every promise may reject with a StoreError. */
export type Device = {
  readonly list: () => Promise<readonly Summary[]>
  /** A new assessment with nothing in it, kept from the first thing that is given; resolves to its id. */
  readonly start: (depth: 'screen' | 'full') => Promise<string>
  /** A file read back as a new assessment, or why not. Nothing is touched unless all of it is good. */
  readonly openFile: (file: File) => Promise<Opened & { readonly id?: string }>
  /** A worked example, to be read and not kept. */
  readonly readExample: (id: string) => Promise<Assessment>
  /** A worked example as a copy of its own. */
  readonly openExample: (id: string) => Promise<string>
  readonly toBin: (id: string) => Promise<void>
  readonly restore: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly clear: () => Promise<void>
  readonly saveFile: (whole: Whole) => void
  /** The whole of an assessment, for a file; undefined when it is not there. */
  readonly read: (id: string) => Promise<Whole | undefined>
  readonly listen: (heard: () => void) => () => void
  /** How many questions each depth asks. */
  readonly counts: { readonly screen: number; readonly full: number }
  /** The id of the example that is told in under a minute. */
  readonly shortExample: string
  /** The worked examples, by name; their answers are loaded when one is opened. */
  readonly loadExampleNames: () => Promise<readonly ExampleName[]>
  readonly loadContent: () => Promise<Content>
  readonly loadLibrary: () => Promise<Library>
}

/** What is moved to the bin is kept for this long. */
export const daysInBin = 30

export const DeviceContext = createContext<Device | undefined>(undefined)

export function useDevice(): Device {
  const device = useContext(DeviceContext)
  if (!device) throw new Error('No device was provided')
  return device
}
