import { useState, type ComponentProps } from 'react'
import { longestText } from '../../domain/assessment.ts'
import { personalDetailsIn } from '../../domain/personal-details.ts'
import { useWords } from '../../locales/words.ts'
import { FreeText, type Held } from '../../ui/free-text.tsx'
import { PersonalWarning } from './personal-warning.tsx'

type Props = Omit<ComponentProps<typeof FreeText>, 'hold'> & {
  /** How many characters it may have: a longer text is not kept until it is made shorter. */
  readonly most?: number
}

/** A text that asks before it keeps what looks like details of a person. */
export function CheckedText({ most = longestText, ...props }: Props) {
  const { common: words } = useWords()
  const [allowed, setAllowed] = useState<string>()
  const hold = (text: string): Held | undefined => {
    if (text.length > most) return () => <p className="error-text">{words.tooLong(most)}</p>
    if (text === allowed || text === props.value || personalDetailsIn(text).length === 0) return undefined
    return (keepIt) => {
      const keep = () => {
        setAllowed(text)
        keepIt()
      }
      return <PersonalWarning text={text} keep={keep} />
    }
  }
  return <FreeText {...props} hold={hold} />
}
