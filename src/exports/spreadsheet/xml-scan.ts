import { own } from '../../domain/own.ts'

/** What is told of XML while it is read. Names come without a prefix. */
export type Heard = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}
export type Attributes = { readonly get: (name: string) => string | undefined }

/**
 * Reads XML from its beginning to its end and makes no tree of it: a sheet of many thousand cells would take seconds and
 * the memory of hundreds of megabytes. Throws where it is not well formed. What a document type declares is not taken.
 */
export function scanXml(xml: string, { open, text, close }: Heard): void {
  const token =
    /<([^\s/>!?=]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\/([^\s>]+)\s*>|([^<]+)|<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/y
  const within: string[] = []
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    token.lastIndex = at
    const found = token.exec(xml)
    if (!found) throw new Error('Not well formed')
    at = token.lastIndex
    const [, opened, said = '', isEmpty, closed, plain, data] = found
    if (opened !== undefined) {
      open(bare(opened), { get: (name) => attribute(said, name) })
      if (isEmpty) close(bare(opened))
      else within.push(opened)
    } else if (closed !== undefined) {
      if (within.pop() !== closed) throw new Error('Not well formed')
      close(bare(closed))
    } else if (within.length > 0) {
      if (plain !== undefined) text(decoded(plain))
      else if (data !== undefined) text(data)
    }
  }
  if (within.length > 0) throw new Error('Not well formed')
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** By its whole name, prefix and all. */
function attribute(said: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(said)
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return own(signs, name) ?? all
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
