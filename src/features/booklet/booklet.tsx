import { Link } from 'wouter'
import { domains } from '../../domain/content.ts'
import { booklet as words } from '../../locales/en/booklet.ts'
import { common } from '../../locales/en/common.ts'
import { useDevice } from '../../ports/use-device.ts'
import { paths } from '../../ports/paths.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Later } from '../../ui/later.tsx'
import { useWithoutFoot } from '../../ui/printing.ts'
import { Title } from '../../ui/title.tsx'
import './booklet.css'
import { Cover } from './cover.tsx'
import { End } from './end.tsx'
import { Question } from './question.tsx'
import { SetUp } from './set-up.tsx'

/** Every question of a depth on paper, blank, in the order of the screens. */
export function Booklet({ depth }: { readonly depth: string }) {
  useWithoutFoot()
  const { counts } = useDevice()
  const isFull = depth === 'full'
  const title = isFull ? words.title.full(counts.full) : words.title.quick(counts.screen)
  return (
    <div className="booklet">
      <Title tab={title}>{title}</Title>
      <p className="lead soft">{words.lead}</p>
      <Later>
        <Sheets isFull={isFull} />
      </Later>
    </div>
  )
}

function Sheets({ isFull }: { readonly isFull: boolean }) {
  const { loadContent } = useDevice()
  const { questions, facts, ladder, plans } = useNeeded(loadContent)
  const asked = questions.filter((question) => isFull || question.depth === 'screen')
  return (
    <>
      <p className="actions no-print">
        <button type="button" className="btn" onClick={() => window.print()}>
          {words.print}
        </button>
        <Link href={paths.booklet(isFull ? 'screen' : 'full')}>{words.other[isFull ? 'quick' : 'full']}</Link>
      </p>
      <Cover />
      <SetUp facts={facts.filter(({ askedWith }) => askedWith === 'set-up')} plans={plans} />
      {domains.map((domain) => {
        const here = asked.filter((question) => question.domain === domain)
        return (
          here.length > 0 && (
            <section key={domain}>
              <h2>{common.domains[domain]}</h2>
              {here.map((question, at) => (
                <Question
                  question={question}
                  at={at + 1}
                  facts={facts.filter(({ askedWith }) => askedWith === question.id)}
                  ladder={ladder}
                  key={question.id}
                />
              ))}
            </section>
          )
        )
      })}
      <End />
      <p className="small soft">{common.footer.plain}</p>
    </>
  )
}
