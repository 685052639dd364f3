import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml'
import { strFromU8, strToU8 } from 'fflate'

/** XML as a tree that can be changed. Throws where it is none. */
export const xmlRead = (bytes: Uint8Array): XmlElement => parseXml(strFromU8(bytes)).root!

export const xmlBytes = (root: XmlElement): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`)

/** An element from its source. */
export const xmlOf = (source: string): XmlElement => parseXml(source).root!

export const inXml = (text: string): string => text.replaceAll(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Every element of this name in it, itself too, in order. */
export const allOf = (node: XmlNode, name: string): readonly XmlElement[] =>
  isElement(node)
    ? [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => allOf(child, name))]
    : []

export const isElement = (node: XmlNode | null): node is XmlElement => node instanceof XmlElement

export const childOf = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  node?.children.filter(isElement).find((child) => child.name === name)

/** Puts these where it stands. */
export function replaceBy(node: XmlElement, ...others: readonly XmlElement[]): void {
  const parent = node.parent as XmlElement
  parent.children.splice(parent.children.indexOf(node), 1, ...others)
  for (const one of others) one.parent = parent
}

export function insertAfter(node: XmlElement, ...others: readonly XmlElement[]): void {
  replaceBy(node, node, ...others)
}

export function fill(node: XmlElement, ...children: readonly XmlElement[]): void {
  node.children = [...children]
  for (const child of children) child.parent = node
}

function written(node: XmlNode): string {
  if (node instanceof XmlText) return inXml(node.text)
  if (!isElement(node)) return ''
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${inXml(value)}"`)
  const inside = node.children.map(written).join('')
  return inside
    ? `<${node.name}${attributes.join('')}>${inside}</${node.name}>`
    : `<${node.name}${attributes.join('')}/>`
}
