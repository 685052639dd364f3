import { generate, parse, walk, type CssNode, type WalkContext } from 'css-tree'
import { collectLacks, partAt, type Lack } from './known.ts'

/** What a style sheet uses and a declared browser lacks: at-rules, media features, selectors, properties and values. */
export function lacksInStyles(css: string): readonly Lack[] {
  const { check, lacks } = collectLacks()
  const guards: string[] = []
  const use = (feature: string, node: CssNode, name: string): void => {
    if (!guards.some((guard) => guard.includes(name))) check(feature, generate(node).slice(0, 120))
  }
  walk(parse(css, { parseCustomProperty: true }), {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'Atrule') {
        use(`css.at-rules.${node.name}`, node, node.name)
        use(`css.at-rules.page.at_${node.name}`, node, node.name)
        if (node.name === 'supports' && node.prelude) guards.push(generate(node.prelude))
      }
      if (node.type === 'Feature') use(`css.at-rules.media.${node.name.replace(/^(min|max)-/, '')}`, node, node.name)
      if (node.type === 'FeatureRange') use('css.at-rules.media.range_syntax', node, 'range')
      if (node.type === 'NestingSelector') use('css.selectors.nesting', node, '&')
      if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
        use(`css.selectors.${node.name}`, node, node.name)
      if (node.type === 'Declaration' && !node.property.startsWith('--')) {
        const { property } = node
        const written = new Set(
          this.block?.children.toArray().flatMap((one) => ('property' in one ? [one.property] : [])),
        )
        if (!guards.some((guard) => guard.includes(property)))
          check(`css.properties.${property}`, generate(node).slice(0, 120), written)
      }
      if (node.type !== 'Identifier' && node.type !== 'Function' && node.type !== 'Dimension') return
      const { declaration } = this
      if (!declaration) return
      const name = node.type === 'Dimension' ? node.unit : node.name
      use(`css.properties.${declaration.property}.${name}`, declaration, name)
      for (const type of typesOf(node.type, name)) use(type, declaration, name)
    },
    leave(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') guards.pop()
    },
  })
  return lacks()
}

/** The kinds of value that have this word, function or unit. Those that only some properties take are with the property. */
function typesOf(kind: 'Identifier' | 'Function' | 'Dimension', name: string): readonly string[] {
  if (kind === 'Identifier') return [`css.types.color.${name}`]
  if (kind === 'Function') return [`css.types.${name}`, ...withFunctions.map((type) => `css.types.${type}.${name}`)]
  if (/^[dsl]v/.test(name)) return [`css.types.length.viewport_percentage_units_${viewports[name[0]!]}`]
  return [`css.types.length.${name.startsWith('cq') ? 'container_query_length_units' : name}`]
}
const viewports: Readonly<Record<string, string>> = { d: 'dynamic', s: 'small', l: 'large' }
const withFunctions = ['color', 'image', 'gradient', 'basic-shape', 'easing-function', 'filter-function']

/** Names in a style sheet that the data do not know, and of which nothing can be said. */
export function unknownInStyles(css: string): readonly string[] {
  const unknown = new Set<string>()
  walk(parse(css), (node) => {
    const path =
      node.type === 'Declaration' && !node.property.startsWith('-')
        ? `css.properties.${node.property}`
        : node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector'
          ? `css.selectors.${node.name}`
          : undefined
    if (path && !partAt(path)) unknown.add(path)
  })
  return [...unknown]
}
