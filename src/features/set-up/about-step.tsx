import { useLocation } from 'wouter'
import { longestLine, type About } from '../../domain/assessment.ts'
import { aboutForm } from '../../domain/question-form.ts'
import { useGoingOn } from '../parts/use-going-on.ts'
import { useWords } from '../../locales/words.ts'
import { useGive, useMachine, useWork } from '../../machine/work.ts'
import { Choices } from '../../ui/choices.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { Title } from '../../ui/title.tsx'
import { CheckedText } from '../parts/checked-text.tsx'

const texts = ['title', 'service', 'people', 'organisations', 'budget', 'decision'] as const

/** What is being decided: kept as it is typed; only a name is asked for before going on. */
export function AboutStep({ onward, onwardSays }: { readonly onward: string; readonly onwardSays: string }) {
  const { setUp, common } = useWords()
  const words = setUp.about
  const { walk, actor } = useWork()
  const about = useMachine(({ context }) => context.assessment!.about.about)
  const give = useGive()
  const [, navigate] = useLocation()
  const { errors, attempt, onSubmit } = useGoingOn<About>(aboutForm, about, () => navigate(onward))

  const keep = (given: Partial<About>, from?: Partial<About>) =>
    give('set-up', 'about', 'about', { ...actor.getSnapshot().context.assessment!.about.about, ...given }, from)
  const say = (field: keyof About): string | undefined => {
    if (!errors[field]) return undefined
    return field === 'decideBy' ? words.dateWrong : words.nameNeeded
  }
  const problems = [...texts, 'decideBy' as const].flatMap<FieldProblem>((field) =>
    say(field) ? [{ id: field, say: say(field)! }] : [],
  )
  const labels = { ...words, title: words.name }
  const hints = { title: words.nameHint, people: words.peopleHint } as Partial<Record<keyof About, string>>
  const screen = walk.questions.filter(({ depth }) => depth === 'screen').length
  return (
    <form noValidate onSubmit={onSubmit}>
      <ErrorSummary title={common.problem} problems={problems} attempt={attempt} />
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <div className="section">
        {texts.map((field) => (
          <CheckedText
            key={field}
            id={field}
            oneLine
            most={longestLine}
            label={labels[field]}
            hint={hints[field]}
            value={about[field]}
            error={say(field)}
            keep={(value, from) => keep({ [field]: value }, { [field]: from })}
          />
        ))}
        <Field id="decideBy" label={words.decideBy} error={say('decideBy')}>
          {(control) => (
            <input
              type="date"
              {...control}
              value={about.decideBy}
              onChange={(event) => keep({ decideBy: event.target.value })}
            />
          )}
        </Field>
      </div>
      <fieldset className="section q-section">
        <legend>
          <h2>{setUp.depth.title}</h2>
        </legend>
        <Choices
          name="depth"
          chosen={about.depth}
          choose={(depth) => keep({ depth: depth as About['depth'] })}
          choices={[
            { value: 'screen', say: setUp.depth.screen(screen), hint: setUp.depth.screenHint },
            { value: 'full', say: setUp.depth.full(walk.questions.length), hint: setUp.depth.fullHint },
          ]}
        />
      </fieldset>
      <div className="pager section">
        <button type="submit" className="btn">
          {onwardSays}
        </button>
      </div>
    </form>
  )
}
