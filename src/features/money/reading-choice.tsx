import type { SaidOrShown } from '../../domain/money/figure.ts'
import { money as words } from '../../locales/en/money.ts'
import { Choices } from '../../ui/choices.tsx'

type Props = { readonly reading: SaidOrShown; readonly choose: (reading: SaidOrShown) => void }

/** At its word, or only as far as it can be shown: what all that follows counts. */
export const ReadingChoice = ({ reading, choose }: Props) => (
  <fieldset className="field money-reading">
    <legend>{words.reading}</legend>
    <Choices
      name="reading"
      look="compact row"
      chosen={reading}
      choose={(value) => choose(value as SaidOrShown)}
      choices={(['said', 'shown'] as const).map((value) => ({ value, say: words.readings[value] }))}
    />
    <p className="small soft">{words.readingHint[reading]}</p>
  </fieldset>
)
