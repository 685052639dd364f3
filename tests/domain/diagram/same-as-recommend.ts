import type { Assessment } from '../../../src/domain/assessment.ts'
import type { Content } from '../../../src/domain/content.ts'
import { classesIn, compiledFor } from '../../../src/domain/diagram/compiled.ts'
import { endOf } from '../../../src/domain/diagram/frozen.ts'
import { headlines } from '../../../src/domain/diagram/headlines.ts'
import type { ReadingName } from '../../../src/domain/diagram/values.ts'
import { whatIf } from '../../../src/domain/diagram/what-if.ts'
import { readings } from '../../../src/domain/reading.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { nameOf } from './every-way.ts'

/** The headlines of an assessment as demonstrated and as stated, by the diagram and by `recommend`, in words. */
export function bothWays(assessment: Assessment, content: Content): { readonly ours: string; readonly theirs: string } {
  const { variables, headline } = compiledFor(content)
  const read = readings(assessment, content)
  const of = (reading: ReadingName) => {
    const classes = classesIn(read[reading], variables)
    return nameOf(classes ? headlines[endOf(headline, classes)]! : whatIf(assessment, content, { reading }).now)
  }
  const { outcome, strength, asStated, strengthAsStated } = recommend(assessment, content)
  return {
    ours: `${of('demonstrated')}, ${of('stated')}`,
    theirs: `${nameOf({ outcome, strength })}, ${nameOf({ outcome: asStated, strength: strengthAsStated })}`,
  }
}
