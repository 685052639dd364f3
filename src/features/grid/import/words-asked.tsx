import { levelsIn, type CellWord } from '../../../domain/grid/import/meaning.ts'
import { marks } from '../../../domain/grid/grid.ts'
import { own } from '../../../domain/own.ts'
import { SelectField } from '../../../form/record-form.tsx'
import { grid } from '../../../locales/en/grid.ts'
import { gridImport as words } from '../../../locales/en/grid-import.ts'
import type { MeanProps } from './use-list.ts'

type Props = MeanProps & { readonly signOff: (level: string) => void }

/** What each word in the cells is taken for. Open where one of them has no meaning yet. */
export function WordsAsked({ meaning, mean, signOff }: Props) {
  const all = Object.entries(meaning.words)
  const open = all.filter(([, mark]) => mark === '').length
  const levels = levelsIn(meaning)
  if (all.length === 0) return null
  return (
    <>
      {levels.length > 0 && (
        <SelectField
          id="list-level"
          label={words.signedOff}
          value={levelChosen(meaning.words, levels)}
          choose={signOff}
        >
          <option value="">{words.signedOffNone}</option>
          {levels.map((level) => (
            <option value={level} key={level}>
              {level}
            </option>
          ))}
        </SelectField>
      )}
      <details className="fold" open={open > 0 && levels.length === 0}>
        <summary>{words.wordsTitle}</summary>
        <p className="small soft">{words.wordsSay}</p>
        <div className="grid-columns">
          {all.map(([word, mark], at) => (
            <SelectField
              key={word}
              id={`list-word-${at}`}
              label={`“${word.slice(0, 60)}”`}
              value={mark}
              choose={(chosen) => mean({ words: { ...meaning.words, [word]: chosen as CellWord } })}
            >
              <option value="">{words.wordNone}</option>
              {marks.map((one) => (
                <option value={one} key={one}>
                  {grid.marks[one]}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
      </details>
      {open > 0 && <p className="small">{words.wordsOpen(open)}</p>}
    </>
  )
}

/** The lowest level from which on a person may do it alone, where somebody has said so. */
const levelChosen = (said: Readonly<Record<string, CellWord>>, levels: readonly string[]): string =>
  levels.find((level) => own(said, level) === 'could') ?? ''
