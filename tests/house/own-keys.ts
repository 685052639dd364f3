import ts from 'typescript'
import { checker, files, nameOf } from './program.ts'

const { SyntaxKind, TypeFlags } = ts

/** Every place of the product that looks something up under a text in square brackets, but for the one that may. */
export function lookUps(): readonly string[] {
  const found: string[] = []
  const look = (file: ts.SourceFile) => (node: ts.Node) => {
    if (ts.isElementAccessExpression(node) && isText(node.argumentExpression) && !isGiven(node))
      found.push(`${nameOf(file)}: ${node.getText()}`)
    ts.forEachChild(node, look(file))
  }
  const isText = (key: ts.Expression) => (checker.getTypeAtLocation(key).flags & TypeFlags.String) !== 0
  for (const file of files) if (nameOf(file) !== 'src/domain/own.ts') look(file)(file)
  return found
}

/** A place that something is put into, or taken away from, is no look-up. */
const isGiven = (node: ts.Node): boolean =>
  ts.isDeleteExpression(node.parent) ||
  (ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === SyntaxKind.EqualsToken)
