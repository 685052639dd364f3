import { parse, type AnyNode, type CallExpression, type MemberExpression, type Program, type Property } from 'acorn'
import { full, fullAncestor } from 'acorn-walk'
import { checkPattern } from './in-patterns.ts'
import { collectLacks, isKnown, type Check, type Lack } from './known.ts'
import { allCalled, isGlobal, kindOf } from './named.ts'

/**
 * What a built script uses and a declared browser lacks: syntax, regular expressions, built-ins, the web's interfaces,
 * and attributes of elements. A member of something whose kind cannot be seen is judged by its name: it is lacking where
 * everything of that name is, and the scripts name no member of their own so. What stands behind `?.` or `typeof` is asked for before it is used.
 */
export function lacksInScripts(scripts: readonly string[]): readonly Lack[] {
  const { check, lacks } = collectLacks()
  const read = scripts.map((script) => ({
    script,
    ast: parse(script, { ecmaVersion: 'latest', sourceType: 'module' }),
  }))
  const ours = new Set(read.flatMap(({ ast }) => membersNamed(ast)))
  for (const { script, ast } of read) checkScript(script, ast, ours, check)
  return lacks()
}

function checkScript(script: string, ast: Program, ours: ReadonlySet<string>, check: Check): void {
  const near = ({ start }: { readonly start: number }) => script.slice(Math.max(0, start - 40), start + 60)
  const declared = namesDeclared(ast)
  fullAncestor(ast, (node, _, ancestors) => {
    const one = node
    const around = ancestors
    const syntax = syntaxOf(one, around)
    if (syntax) check(`javascript.${syntax}`, near(one))
    if (one.type === 'Literal' && one.regex) checkPattern(one.regex.pattern, one.regex.flags, check)
    if ((one.type === 'NewExpression' || one.type === 'CallExpression') && nameOf(one.callee) === 'RegExp') {
      const [pattern, flags] = one.arguments.map(textOf)
      if (pattern !== undefined) checkPattern(pattern, flags ?? '', check)
    }
    if (one.type === 'Identifier' && !declared.has(one.name) && !isAsked(one, around))
      checkGlobal(one.name, near(one), check)
    if (one.type === 'MemberExpression' && !isAsked(one, around)) checkMember(one, { declared, ours }, near(one), check)
    if (one.type === 'CallExpression') checkCall(one, near(one), check)
  })
}

const nameOf = (node: { readonly type: string }): string | undefined =>
  node.type === 'Identifier' ? (node as { name?: string }).name : undefined

function textOf(node: { readonly type: string } | undefined): string | undefined {
  if (node?.type === 'Literal') {
    const { value } = node as { value?: unknown }
    return typeof value === 'string' ? value : undefined
  }
  if (node?.type !== 'TemplateLiteral') return undefined
  const { quasis } = node as { quasis?: readonly { value: { cooked?: string | null } }[] }
  return quasis?.length === 1 ? (quasis[0]!.value.cooked ?? undefined) : undefined
}

/** Syntax of later than ES2020, by its place in the data. */
function syntaxOf(node: AnyNode, around: readonly AnyNode[]): string | undefined {
  if (node.type === 'StaticBlock') return 'classes.static.initialization_blocks'
  if (node.type === 'PropertyDefinition')
    return node.static ? 'classes.static.class_fields' : 'classes.public_class_fields'
  if (node.type === 'PrivateIdentifier') return 'classes.private_class_fields'
  if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier')
    return 'classes.private_class_fields_in'
  if (node.type === 'AssignmentExpression') return assignments[node.operator]
  if (node.type === 'AwaitExpression' && !around.some(({ type }) => /Function/.test(type)))
    return 'operators.await.top_level'
  if ((node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration') && node.attributes.length > 0)
    return 'statements.import.import_attributes'
  if (node.type === 'VariableDeclaration' && node.kind === 'using') return 'statements.using'
  if (node.type === 'VariableDeclaration' && node.kind === 'await using') return 'statements.await_using'
  return undefined
}
const assignments: Readonly<Record<string, string>> = {
  '??=': 'operators.nullish_coalescing_assignment',
  '||=': 'operators.logical_or_assignment',
  '&&=': 'operators.logical_and_assignment',
}

/** Every name a script gives to something of its own, wherever it does. */
function namesDeclared(ast: AnyNode): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (pattern: AnyNode | null | undefined): void => {
    if (!pattern) return
    if (pattern.type === 'Identifier') names.add(pattern.name)
    if (pattern.type === 'ObjectPattern')
      for (const part of pattern.properties) add(part.type === 'Property' ? part.value : part.argument)
    if (pattern.type === 'ArrayPattern') pattern.elements.forEach(add)
    if (pattern.type === 'AssignmentPattern') add(pattern.left)
    if (pattern.type === 'RestElement') add(pattern.argument)
  }
  full(ast, (node) => {
    const one = node
    if (one.type === 'VariableDeclarator' || one.type === 'ClassDeclaration') add(one.id)
    if (/^(Import\w*Specifier)$/.test(one.type)) add((one as { local?: AnyNode }).local)
    if (one.type === 'CatchClause') add(one.param)
    if ('params' in one) {
      one.params.forEach(add)
      if (one.type !== 'ArrowFunctionExpression') add(one.id)
    }
  })
  return names
}

/** Every name a script gives to a member of something of its own. */
function membersNamed(ast: AnyNode): readonly string[] {
  const names: string[] = []
  const add = (key: AnyNode, isComputed: boolean) => {
    const name = isComputed ? textOf(key) : (nameOf(key) ?? textOf(key))
    if (name !== undefined) names.push(name)
  }
  full(ast, (node) => {
    const one = node
    if (one.type === 'Property' || one.type === 'MethodDefinition' || one.type === 'PropertyDefinition')
      add(one.key, one.computed)
    if (one.type === 'AssignmentExpression' && one.left.type === 'MemberExpression')
      add(one.left.property, one.left.computed)
  })
  return names
}

/** `typeof name`, `it.name?.()`, `it.name?.more`: whoever writes so knows that it may not be there. */
function isAsked(node: AnyNode, around: readonly AnyNode[]): boolean {
  const outside = around.at(-2)
  if (outside?.type === 'UnaryExpression') return outside.operator === 'typeof'
  if (outside?.type === 'CallExpression') return outside.optional && outside.callee === node
  return outside?.type === 'MemberExpression' && outside.optional && outside.object === node
}

function checkGlobal(name: string, at: string, check: Check): void {
  const feature = isGlobal(name)
  if (feature) check(feature, at)
}

type Names = { readonly declared: ReadonlySet<string>; readonly ours: ReadonlySet<string> }

function checkMember(node: MemberExpression, { declared, ours }: Names, at: string, check: Check): void {
  const name = node.computed ? textOf(node.property) : nameOf(node.property)
  if (name === undefined) return
  const of = nameOf(node.object)
  const kind = of !== undefined && !declared.has(of) ? kindOf(of) : undefined
  const exact = kind?.flatMap((path) => [`${path}.${name}`, `${path}.${name}_static`]).find(isKnown)
  if (exact) check(exact, at)
  else if (!kind && !ours.has(name)) for (const feature of allCalled(name)) check(feature, at)
}

/** Events listened to, and the attributes of elements as React makes them. */
function checkCall({ callee, arguments: [first, second] }: CallExpression, at: string, check: Check): void {
  const text = textOf(first)
  if (text === undefined) return
  if (callee.type === 'MemberExpression' && nameOf(callee.property) === 'addEventListener')
    for (const feature of allCalled(`${text}_event`)) check(feature, at)
  if (second?.type !== 'ObjectExpression' || !isKnown(`html.elements.${text}`)) return
  check(`html.elements.${text}`, at)
  for (const property of second.properties) {
    const name = property.type === 'Property' ? keyOf(property)?.toLowerCase() : undefined
    if (!name) continue
    const exact = [`html.elements.${text}.${name}`, `html.global_attributes.${name}`].find(isKnown)
    if (exact) check(exact, at)
  }
}

const keyOf = ({ key, computed }: Property): string | undefined => (computed ? undefined : (nameOf(key) ?? textOf(key)))
