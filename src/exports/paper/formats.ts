import type { Paper } from '../../papers/paper.ts'
import type { DrawLadder } from './ladder-picture.ts'

/** `make` fetches what it needs when it is first asked. It draws the ladder with `draw`; without it, in words. */
export type PaperFormat = {
  readonly id: 'docx' | 'xlsx' | 'md' | 'txt' | 'json'
  readonly ending: string
  readonly type: string
  readonly make: (paper: Paper, draw?: DrawLadder) => Promise<Uint8Array<ArrayBuffer>>
}

/** What a paper can be written as, in the order in which it is offered. */
export const formats: readonly PaperFormat[] = [
  {
    id: 'docx',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: async (paper, draw) => (await import('./word.ts')).paperWord(paper, draw),
  },
  {
    id: 'xlsx',
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: async (paper) => (await import('./excel.ts')).paperWorkbook(paper),
  },
  {
    id: 'md',
    ending: 'md',
    type: 'text/markdown',
    make: async (paper) => inBytes((await import('./markdown.ts')).paperMarkdown(paper)),
  },
  {
    id: 'txt',
    ending: 'txt',
    type: 'text/plain',
    make: async (paper) => inBytes((await import('./text.ts')).paperText(paper)),
  },
  {
    id: 'json',
    ending: 'json',
    type: 'application/json',
    make: async (paper) => inBytes((await import('./json.ts')).paperJson(paper)),
  },
]

const inBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** All that makes files of papers, fetched before the network may go. */
export const fetchFormats = (): Promise<unknown> =>
  Promise.all([
    import('./word.ts'),
    import('./excel.ts'),
    import('./markdown.ts'),
    import('./text.ts'),
    import('./json.ts'),
    import('./own-template.ts'),
    import('./starter-template.ts'),
  ])
