import './handout.css'
import { useWithoutFoot } from '../../../ui/printing.ts'
import { Front } from './front.tsx'
import { Next } from './next.tsx'
import { PaperMap } from './paper-map.tsx'
import { Places, Sources, WhatItIs } from './places-and-sources.tsx'
import { ReadingsTold } from './readings-told.tsx'
import { Why, WhyNot } from './reasons.tsx'
import { Evaluate, FindOut, Form, KeepInMind, MoreSteps, NoRegret, WatchOuts } from './what-to-do.tsx'

/** The recommendation for those who have it on paper: about four pages, in the order of the page, with nothing left to open. */
export function Handout() {
  useWithoutFoot()
  return (
    <div className="handout">
      <Front />
      <Next />
      <ReadingsTold />
      <div className="flow">
        <Why />
        <WhyNot />
        <Form />
        <MoreSteps />
        <WatchOuts />
        <KeepInMind />
        <NoRegret />
        <FindOut />
        <Evaluate />
      </div>
      <PaperMap />
      <div className="flow short">
        <Places />
        <WhatItIs />
      </div>
      <Sources />
    </div>
  )
}
