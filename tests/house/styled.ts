import { parse, walk, type CssNode } from 'css-tree'
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { files } from './program.ts'

type Styled = { readonly file: string; readonly name: string; readonly isVariant: boolean }

/**
 * The classes that more than one file styles. One after another, as in `.btn.small`, says which buttons are meant: it is a
 * variant of the first, and other things may have a variant of that name.
 */
export function styledInSeveral(): readonly string[] {
  const places = new Map<string, Set<string>>()
  for (const { file, name, isVariant } of styled())
    if (!isVariant) places.set(name, (places.get(name) ?? new Set()).add(file))
  return [...places].filter(([, all]) => all.size > 1).map(([name, all]) => `.${name}: ${[...all].join(', ')}`)
}

/** The classes that are styled and that nothing has. */
export function styledInVain(): readonly string[] {
  const { whole, numbered } = given()
  const isGiven = (name: string) => whole.has(name) || numbered.has(name.replace(/\d+$/, ''))
  return styled()
    .filter(({ name }) => !isGiven(name))
    .map(({ file, name }) => `${file}: .${name}`)
}

/** The style sheets with something that stands in no layer, and so would win over all that does. */
export const outsideLayers = (): readonly string[] =>
  sheets().flatMap(({ file, css }) =>
    css.type === 'StyleSheet' && css.children.some((rule) => !(rule.type === 'Comment' || isLayered(rule)))
      ? [file]
      : [],
  )

const isLayered = (rule: CssNode): boolean => rule.type === 'Atrule' && ['layer', 'import'].includes(rule.name)

const namesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`)

const sheets = () => namesIn('src', /\.css$/).map((file) => ({ file, css: parse(readFileSync(file, 'utf8')) }))

function styled(): readonly Styled[] {
  const found: Styled[] = []
  for (const { file, css } of sheets())
    walk(css, {
      visit: 'Selector',
      enter({ children }) {
        let isVariant = false
        children.forEach((part) => {
          if (part.type === 'Combinator') isVariant = false
          if (part.type !== 'ClassSelector') return
          found.push({ file, name: part.name, isVariant })
          isVariant = true
        })
      },
    })
  return found
}

/** Every word that the product may give as a class, and what it puts before a number: in `r${number}`, an `r`. */
function given(): { readonly whole: ReadonlySet<string>; readonly numbered: ReadonlySet<string> } {
  const whole = new Set<string>()
  const numbered = new Set<string>()
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    const isOfElse = ts.isJsxAttribute(node.parent) && !['className', 'look'].includes(node.parent.name.getText())
    if (isOfElse && ts.isStringLiteral(node)) return
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node))
      for (const word of node.text.split(' ')) whole.add(word)
    if (ts.isTemplateHead(node)) numbered.add(node.text.split(' ').at(-1)!)
    ts.forEachChild(node, look)
  }
  for (const file of files) ts.forEachChild(file, look)
  for (const script of ['src/app/first-paint.js', 'vite.config.ts'])
    for (const [, word] of readFileSync(script, 'utf8').matchAll(/["']([\w-]+)["']/g)) whole.add(word!)
  return { whole, numbered }
}
