import { tagSpoken } from '../locales/language.ts'
import { changedSince } from './changed-since.ts'
import { codesOf, type Composing, type Sources, type Told } from './composing.ts'
import { statementsOf, type Issued, type Paper, type PaperBlock, type PaperSection, type Statement } from './paper.ts'
import { wording } from './statement.ts'
import type { Line, Template, TemplateSection } from './template.ts'
import { tellers } from './verbs/index.ts'

type Given = Omit<Sources, 'since'> & {
  /** The last issue of the same paper, with what was told then. */
  readonly before?: Pick<Paper, 'sections'> & { readonly issue: Issued }
}

/**
 * A paper, made from the answers by its template. Pure, and the same for the same answers: nothing is filled in, what is
 * not known stands there, and each statement says what is behind it.
 */
export function compose(template: Template, { before, ...sources }: Given): Paper {
  const paper = composeOnce(template, sources)
  if (!before) return paper
  return composeOnce(template, { ...sources, since: { issue: before.issue, changes: changedSince(before, paper) } })
}

function composeOnce(template: Template, sources: Sources): Paper {
  const { recommended } = sources
  const said: Statement[] = []
  const composing = { ...sources, template, codes: codesOf(recommended), said }
  const sections = sectionsFor(template, sources).map((section): PaperSection => {
    const blocks = sectionTold(section, composing)
    said.push(...blocks.flatMap(statementsOf))
    return { id: section.id, title: wording(`${section.id}/title`, section.title), blocks }
  })
  return {
    paper: template.id,
    title: template.title,
    lang: tagSpoken(),
    about: recommended.assessment.about.about.title.trim(),
    content: recommended.content.version,
    showsCodes: template.showsCodes,
    isWide: template.isWide,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}

/** The sections for this result: an "otherwise" stands in where none of those guarded before it was told. */
function sectionsFor({ sections }: Template, { recommended: { recommendation } }: Sources): readonly TemplateSection[] {
  const { outcome, demonstrated } = recommendation
  const results = new Set<string>([outcome, ...(outcome === 'new-role' ? [demonstrated.route] : [])])
  let isTold = false
  return sections.filter(({ onlyWhen, isOtherwise }) => {
    if (isOtherwise) return !isTold
    if (!onlyWhen) return true
    const fits = onlyWhen.some((one) => results.has(one))
    isTold ||= fits
    return fits
  })
}

function sectionTold(section: TemplateSection, sources: Omit<Composing, 'idOf'>): readonly PaperBlock[] {
  const composing: Composing = {
    ...sources,
    idOf: (...thing) => [section.id, ...thing].join('/'),
  }
  const own: Statement[] = []
  return together(section.lines).flatMap((told): readonly PaperBlock[] => {
    const blocks = tellers[told.line.verb as keyof typeof tellers](told, {
      ...composing,
      said: [...sources.said, ...own],
    })
    own.push(...blocks.flatMap(statementsOf))
    return blocks
  })
}

/** What is to be checked comes as one table, however many lines say it. */
function together(lines: readonly Line[]): readonly Told[] {
  const told: { line: Line; lines: Line[] }[] = []
  for (const line of lines) {
    const last = told.at(-1)
    if (line.verb === 'check' && last?.line.verb === 'check') last.lines.push(line)
    else told.push({ line, lines: [line] })
  }
  return told
}
