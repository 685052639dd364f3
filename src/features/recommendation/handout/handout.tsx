import './handout.css'
import type { ComponentType } from 'react'
import type { Report, Section, SectionId } from '../../../report/blocks.ts'
import { CitedContext, Sources, type Cited } from './cited.tsx'
import { Evidence, EvidenceMap, OwnWords, Parting, Steps } from './drawn.tsx'
import { Front } from './front.tsx'
import { Part } from './part.tsx'

type Drawn = { readonly [section in SectionId]?: ComponentType<{ readonly section: Section }> }

/** Sections as wide as the paper, each drawn in a way of its own. All others flow in two columns between them, block by block. */
const above: Drawn = { next: Steps, readings: Parting }
const below: Drawn = { map: EvidenceMap }
const apart: readonly string[] = ['verdict', 'ladder', ...Object.keys(above), ...Object.keys(below), 'evidence']

type Props = { readonly report: Report; readonly cited: Cited; readonly printed: string }

/** A report for those who have it on paper: about four pages, with nothing left to open. */
export function Handout({ report: { sections }, cited, printed }: Props) {
  const wide = (drawn: Drawn) =>
    sections.map((section) => {
      const Body = drawn[section.id]
      return (
        Body && (
          <Part section={section} key={section.id}>
            <Body section={section} />
          </Part>
        )
      )
    })
  return (
    <CitedContext value={cited}>
      <div className="handout">
        <Front sections={sections} printed={printed} />
        {wide(above)}
        <div className="flow">
          {sections.map((section) => {
            if (apart.includes(section.id)) return null
            return (
              <Part section={section} key={section.id}>
                {section.id === 'own-words' && <OwnWords section={section} />}
              </Part>
            )
          })}
        </div>
        {wide({ evidence: Evidence })}
        {wide(below)}
        <Sources />
      </div>
    </CitedContext>
  )
}
