import { XmlText, type XmlElement, type XmlNode } from '@rgrove/parse-xml'
import { allOf, childOf, fill, insertAfter, inXml, isElement, replaceBy, xmlOf } from './xml.ts'

/** Around a mark once it is found. No text of a paper holds them, so that what people wrote is never taken for one. */
export const around = { start: '\ue000', end: '\ue001' } as const

const tagBegins = 'needfirst:'

/** Where a section goes: how much room is there, in twentieths of a point. */
export type Place = { readonly name: string; readonly width: number | undefined }

/**
 * Finds the marks in a part of a template, and makes all alike: content controls tagged `needfirst:<name>`, and `{{<name>}}`,
 * in however many pieces Word keeps it. A section gets a paragraph of its own; other marks stay in their line.
 */
export function marksFound(root: XmlElement, isSection: (name: string) => boolean): readonly Place[] {
  for (const control of allOf(root, 'w:sdt')) if (tagOf(control).startsWith(tagBegins)) asMark(control)
  return allOf(root, 'w:p').flatMap((paragraph) => {
    const { names, isLeft } = takenOut(paragraph, isSection)
    const sections = names.filter(isSection)
    const width = widthOfCell(paragraph)
    insertAfter(paragraph, ...sections.map(markParagraph))
    if (sections.length > 0 && !isLeft) replaceBy(paragraph)
    return names.map((name) => ({ name, width }))
  })
}

export const markParagraph = (name: string): XmlElement =>
  xmlOf(`<w:p>${markRun(around.start + name + around.end)}</w:p>`)

const markRun = (text: string): string => `<w:r><w:t xml:space="preserve">${inXml(text)}</w:t></w:r>`

const tagOf = (control: XmlElement): string => childOf(childOf(control, 'w:sdtPr'), 'w:tag')?.attributes['w:val'] ?? ''

/** A content control becomes what it holds, with the mark in place of its text: a paragraph, a row, a cell, or a piece of a line. */
function asMark(control: XmlElement): void {
  const name = `{{${tagOf(control).slice(tagBegins.length)}}}`
  const content = childOf(control, 'w:sdtContent')
  const held = childOf(content, 'w:tr') ?? childOf(content, 'w:tc')
  const paragraph = xmlOf(`<w:p>${markRun(name)}</w:p>`)
  if (held) {
    const cell = allOf(held, 'w:tc')[0]!
    const properties = childOf(cell, 'w:tcPr')
    fill(cell, ...(properties ? [properties] : []), paragraph)
    return replaceBy(control, held)
  }
  const isInLine = isElement(control.parent) && control.parent.name === 'w:p'
  replaceBy(control, isInLine ? xmlOf(markRun(name)) : paragraph)
}

/** What marks a paragraph has, now without those of sections, and whether anything is left in it. */
function takenOut(paragraph: XmlElement, isSection: (name: string) => boolean) {
  const pieces = textsOf(paragraph)
  const whole = pieces.map((piece) => piece.text).join('')
  const names: string[] = []
  const marked = [...whole.matchAll(/\{\{\s*([^{}]{1,100}?)\s*\}\}/g)]
  // From the last to the first, so that the places of the others stay what they were.
  for (const { index, 0: all, 1: name } of marked.reverse()) {
    names.unshift(name!)
    put(pieces, index, index + all.length, isSection(name!) ? '' : around.start + name + around.end)
  }
  const isLeft = pieces.some(({ text }) => text.trim() !== '') || holdsMore(paragraph)
  return { names, isLeft }
}

/** Puts a text in place of what stands from here to there, across pieces. */
function put(pieces: readonly XmlText[], from: number, to: number, text: string): void {
  let at = 0
  let left = text
  for (const piece of pieces) {
    const [begins, ends] = [at, at + piece.text.length]
    at = ends
    if (ends <= from || begins >= to) continue
    piece.text = piece.text.slice(0, Math.max(0, from - begins)) + left + piece.text.slice(Math.max(0, to - begins))
    if (isElement(piece.parent)) piece.parent.attributes['xml:space'] = 'preserve'
    left = ''
  }
}

/** The texts of a paragraph, without those of paragraphs within it. */
function textsOf(node: XmlNode): readonly XmlText[] {
  if (!isElement(node)) return []
  if (node.name === 'w:t') return node.children.filter((child) => child instanceof XmlText)
  return node.children.filter((child) => !isElement(child) || child.name !== 'w:p').flatMap(textsOf)
}

const holdsMore = (paragraph: XmlElement): boolean =>
  ['w:drawing', 'w:pict', 'w:object', 'w:sectPr', 'w:fldChar', 'w:fldSimple'].some(
    (name) => allOf(paragraph, name).length > 0,
  )

function widthOfCell({ parent }: XmlElement): number | undefined {
  if (!isElement(parent)) return undefined
  if (parent.name !== 'w:tc') return widthOfCell(parent)
  const width = childOf(childOf(parent, 'w:tcPr'), 'w:tcW')?.attributes
  // Room for the margins of the cell.
  return width?.['w:type'] === 'dxa' ? Number(width['w:w']) - 220 : 4000
}
