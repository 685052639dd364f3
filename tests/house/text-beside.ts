import ts from 'typescript'
import { checker, files, nameOf } from './program.ts'

const { TypeFlags } = ts

/** How a child of an element is drawn: text that may change or go, text that stays as it is, or something else. */
type Child = 'changing text' | 'fixed text' | 'space' | 'comes and goes' | 'stays'

/** Components that give their children to an element of their own, alone in it, and are always there. */
const holding = new Set(['Link', 'Jump', 'Title', 'Head', 'Heading'])

/**
 * Every text of the product that React would have to find again in a page that a translation has changed. A translation
 * moves text nodes into elements of its own. Text alone in its element is safe: React sets the element's text. Text with
 * something beside it is found no more once it changes or goes; nor can anything be put before it.
 */
export function textsBeside(): readonly string[] {
  const found: string[] = []

  for (const file of files) if (file.fileName.endsWith('.tsx')) look(file, file)
  return found

  function look(node: ts.Node, file: ts.SourceFile): void {
    if ((ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) && drawsText(node)) tell(node, file)
    if (ts.isJsxElement(node) || (ts.isJsxFragment(node) && !isChild(node)))
      for (const fault of faultsIn(node)) tell(fault, file)
    ts.forEachChild(node, (child) => look(child, file))
  }

  function tell(fault: ts.Node, file: ts.SourceFile): void {
    const { line } = file.getLineAndCharacterOfPosition(fault.getStart())
    found.push(`${nameOf(file)}:${line + 1} ${fault.getText().replace(/\s+/g, ' ').trim()}`)
  }

  function faultsIn(parent: ts.JsxElement | ts.JsxFragment): readonly ts.Node[] {
    const children = drawnIn(parent)
    const isAlone = children.length === 1 && !ts.isJsxFragment(parent) && holds(parent)
    if (isAlone) return []
    return children
      .filter(({ kind }, at) => kind === 'changing text' || (kind === 'fixed text' && isMoved(children, at, parent)))
      .map(({ node }) => node)
  }

  /** Whether a text that stays as it is goes with what is around it, or has something put before it. */
  function isMoved(children: readonly { kind: Child }[], at: number, parent: ts.JsxElement | ts.JsxFragment): boolean {
    if (ts.isJsxFragment(parent) || !holds(parent)) return true
    const before = children.slice(0, at).findLast(({ kind }) => kind === 'stays' || kind === 'comes and goes')
    return before?.kind === 'comes and goes'
  }

  function drawnIn(parent: ts.JsxElement | ts.JsxFragment): { node: ts.Node; kind: Child }[] {
    return parent.children.flatMap((node) => {
      if (ts.isJsxFragment(node)) return drawnIn(node)
      if (ts.isJsxText(node)) {
        if (node.containsOnlyTriviaWhiteSpaces) return []
        return [{ node, kind: node.text.trim() ? ('fixed text' as const) : ('space' as const) }]
      }
      if (!ts.isJsxExpression(node)) return [{ node, kind: kindOfElement(node) }]
      return node.expression ? [{ node, kind: kindOf(node.expression) }] : []
    })
  }

  function kindOf(expression: ts.Expression): Child {
    if (ts.isStringLiteral(expression)) return expression.text.trim() ? 'fixed text' : 'space'
    const type = checker.getTypeAtLocation(expression)
    if (/\bchildren\b/.test(expression.getText()) && isNode(type)) return 'comes and goes'
    if (isText(type)) return isAWord(expression) ? 'fixed text' : 'changing text'
    return 'comes and goes'
  }

  function kindOfElement(node: ts.JsxElement | ts.JsxSelfClosingElement): Child {
    const name = tagOf(node).getText()
    return /^[a-z]/.test(name) || holding.has(name) ? 'stays' : 'comes and goes'
  }

  /** Whether a component draws bare text, so that nobody can see from outside what stands beside it. */
  function drawsText(node: ts.JsxElement | ts.JsxSelfClosingElement): boolean {
    const component = checker.getTypeAtLocation(tagOf(node))
    return component
      .getCallSignatures()
      .map((signature) => signature.getReturnType())
      .some((type) => !isNode(type) && isText(type))
  }

  function isText(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.some(isText)
    if (type.isStringLiteral() || type.isNumberLiteral()) return Boolean(type.value)
    const [item] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : []
    if (item) return isText(item)
    return (type.flags & (TypeFlags.StringLike | TypeFlags.NumberLike)) !== 0
  }

  /** Anything that can be drawn: what a component takes as its children, or may draw as far as its type says. */
  function isNode(type: ts.Type): boolean {
    return type.isUnion() && type.types.some(({ flags }) => (flags & TypeFlags.BigInt) !== 0)
  }

  /** Whether an expression is an interface word, which nothing on the page changes. */
  function isAWord(expression: ts.Expression): boolean {
    if (ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression))
      return (
        (ts.isPropertyAccessExpression(expression) || isFixed(expression.argumentExpression)) &&
        isAWord(expression.expression)
      )
    if (!ts.isIdentifier(expression)) return false
    const declaration = checker.getSymbolAtLocation(expression)?.declarations?.[0]
    return declaration !== undefined && isDeclaredAWord(declaration)
  }

  function isDeclaredAWord(declaration: ts.Node): boolean {
    if (ts.isImportSpecifier(declaration)) return /\blocales\/en\//.test(declaration.parent.parent.parent.getText())
    if (ts.isBindingElement(declaration)) return isDeclaredAWord(declaration.parent.parent)
    return ts.isVariableDeclaration(declaration) && !!declaration.initializer && isAWord(declaration.initializer)
  }
}

const tagOf = (node: ts.JsxElement | ts.JsxSelfClosingElement): ts.JsxTagNameExpression =>
  (ts.isJsxElement(node) ? node.openingElement : node).tagName

const isFixed = (key: ts.Expression): boolean => ts.isLiteralExpression(key)

const isChild = (node: ts.JsxFragment): boolean => ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)

const holds = (parent: ts.JsxElement): boolean => {
  const name = parent.openingElement.tagName.getText()
  return /^[a-z]/.test(name) || holding.has(name)
}
