import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import type { Check } from './known.ts'

const ofFlag: Readonly<Record<string, string>> = {
  d: 'hasIndices',
  s: 'dotAll',
  u: 'unicode',
  v: 'unicodeSets',
  y: 'sticky',
}

/** Checks what a regular expression uses. */
export function checkPattern(pattern: string, flags: string, check: Check): void {
  const at = `/${pattern}/${flags}`
  const use = (name: string) => check(`javascript.regular_expressions.${name}`, at)
  for (const flag of flags) if (ofFlag[flag]) check(`javascript.builtins.RegExp.${ofFlag[flag]}`, at)
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, mode)
  visitRegExpAST(ast, {
    onAssertionEnter: ({ kind }) => kind === 'lookbehind' && use('lookbehind_assertion'),
    onCapturingGroupEnter: ({ name }) => name !== null && use('named_capturing_group'),
    onBackreferenceEnter: ({ ref }) => typeof ref === 'string' && use('named_backreference'),
    onCharacterSetEnter: ({ kind }) => kind === 'property' && use('unicode_character_class_escape'),
    onModifiersEnter: () => use('modifier'),
  })
}
