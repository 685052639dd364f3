import { expect, test } from 'vitest'
import ts from 'typescript'

const { SyntaxKind, TypeFlags } = ts

/** Every place of the product that looks something up under a text in square brackets, but for the one that may. */
function lookUps(): readonly string[] {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host)!
  const sources = fileNames.filter((name) => name.includes('/src/'))
  const program = ts.createProgram(sources, options)
  const checker = program.getTypeChecker()
  const found: string[] = []
  const look = (file: ts.SourceFile) => (node: ts.Node) => {
    if (ts.isElementAccessExpression(node) && isText(node.argumentExpression) && !isGiven(node))
      found.push(`${file.fileName.replace(/.*\/src\//, 'src/')}: ${node.getText()}`)
    ts.forEachChild(node, look(file))
  }
  const isText = (key: ts.Expression) => (checker.getTypeAtLocation(key).flags & TypeFlags.String) !== 0
  for (const file of program.getSourceFiles())
    if (sources.includes(file.fileName) && !file.fileName.endsWith('/domain/own.ts')) look(file)(file)
  return found
}

/** A place that something is put into, or taken away from, is no look-up. */
const isGiven = (node: ts.Node): boolean =>
  ts.isDeleteExpression(node.parent) ||
  (ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === SyntaxKind.EqualsToken)

test('what stands under an id is looked up among own keys alone: an id may be called "constructor"', () => {
  expect(lookUps()).toEqual([])
})
