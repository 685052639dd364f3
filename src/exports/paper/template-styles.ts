import type { XmlElement } from '@rgrove/parse-xml'
import { unzipSync } from 'fflate'
import type { Paper } from '../../papers/paper.ts'
import { styles, type StyleId } from './word-styles.ts'
import { packed } from './word.ts'
import { allOf, childOf, xmlBytes, xmlRead } from './xml.ts'

/** The styles of a template with those of ours it lacks; and what it keeps each of ours under, by name or by id. */
export async function stylesTaken(template: Uint8Array, paper: Paper) {
  const theirs = xmlRead(template)
  const ours = allOf(xmlRead(unzipSync(await packed(paper, []))['word/styles.xml']!), 'w:style')
  const known = (id: string) => ours.find((style) => idOf(style) === id)
  const standing = (id: string) => {
    const style = known(id)
    return style && allOf(theirs, 'w:style').find((one) => isSame(one, style))
  }
  const styleOf = (id: StyleId): string => idOf(standing(id) ?? known(id)!)
  const basis = allOf(theirs, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  )
  for (const id of Object.values(styles)) {
    const style = known(id)
    if (!style || standing(id)) continue
    basedOn(style, basis)
    theirs.children.push(style)
    style.parent = theirs
  }
  return { styles: xmlBytes(theirs), styleOf }
}

const idOf = ({ attributes }: XmlElement): string => attributes['w:styleId'] ?? ''
const nameOf = (style: XmlElement): string => childOf(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? ''

/** Word keeps `Heading 1` under another id in each language, and under the same name. */
const isSame = (one: XmlElement, other: XmlElement): boolean =>
  one.attributes['w:type'] === other.attributes['w:type'] &&
  (nameOf(one) === nameOf(other) || idOf(one) === idOf(other))

/** What is copied stands on what all text of the house stands on, and on nothing that was left behind. */
function basedOn(style: XmlElement, basis: XmlElement | undefined): void {
  style.children = style.children.flatMap((child) => {
    const { name, attributes } = child as XmlElement
    if (name === 'w:next' || name === 'w:link') return []
    if (name !== 'w:basedOn') return [child]
    if (style.attributes['w:type'] !== 'paragraph' || !basis) return []
    attributes['w:val'] = idOf(basis)
    return [child]
  })
}
