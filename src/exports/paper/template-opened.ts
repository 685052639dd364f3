import { own } from '../../domain/own.ts'
import type { XmlElement } from '@rgrove/parse-xml'
import { unpacked, type Parts } from '../unpacked.ts'
import { allOf, xmlBytes, xmlRead } from './xml.ts'

export type Refused = 'too-large' | 'not-word' | 'macros' | 'leads-out' | 'unreadable'

export type { Parts }

const largest = 5 * 1024 * 1024
const largestUnpacked = 60 * 1024 * 1024

/** The parts of a template that can be filled in, or why it is not taken. */
export function templateOpened(bytes: Uint8Array): Parts | Refused {
  if (bytes.length > largest) return 'too-large'
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip) return 'not-word'
  try {
    const parts = unpacked(bytes, largestUnpacked)
    return parts === 'too-large' ? parts : (whyNot(parts) ?? asDocument(parts))
  } catch {
    return 'unreadable'
  }
}

function whyNot(parts: Parts): Refused | undefined {
  const types = parts['[Content_Types].xml']
  if (!types || !parts['word/document.xml'] || !parts['word/styles.xml']) return 'not-word'
  const isMacro = allOf(xmlRead(types), 'Override').some(({ attributes }) =>
    /macroEnabled/i.test(attributes['ContentType'] ?? ''),
  )
  if (isMacro || Object.keys(parts).some((path) => /vbaProject/i.test(path))) return 'macros'
  return relationships(parts).some(([, root]) => allOf(root, 'Relationship').some(fetches)) ? 'leads-out' : undefined
}

const relationships = (parts: Parts): readonly (readonly [string, XmlElement])[] =>
  Object.entries(parts).flatMap(([path, part]) => (path.endsWith('.rels') ? [[path, xmlRead(part)] as const] : []))

const kindOf = ({ attributes }: XmlElement): string => attributes['Type']?.split('/').pop() ?? ''

/** A link waits until somebody follows it; where a document was made from a template, that is taken out of it. */
const fetches = (one: XmlElement): boolean =>
  one.attributes['TargetMode'] === 'External' && !['hyperlink', 'attachedTemplate'].includes(kindOf(one))

/** A template of Word becomes a document, and no longer knows a template that it was made from itself. */
function asDocument(parts: Parts): Parts {
  const types = xmlRead(parts['[Content_Types].xml']!)
  for (const { attributes } of allOf(types, 'Override'))
    attributes['ContentType'] = attributes['ContentType']!.replace('template.main+xml', 'document.main+xml')
  const without = (path: string, isGone: (one: XmlElement) => boolean): Parts => {
    const part = own(parts, path)
    if (!part) return {}
    const root = xmlRead(part)
    root.children = root.children.filter((child) => !isGone(child as XmlElement))
    return { [path]: xmlBytes(root) }
  }
  return {
    ...parts,
    '[Content_Types].xml': xmlBytes(types),
    ...without('word/settings.xml', ({ name }) => name === 'w:attachedTemplate'),
    ...without(
      'word/_rels/settings.xml.rels',
      (one) => one.name === 'Relationship' && kindOf(one) === 'attachedTemplate',
    ),
  }
}
