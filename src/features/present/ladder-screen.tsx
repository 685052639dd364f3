import type { Section } from '../../report/blocks.ts'
import { textIn } from '../../report/plain.ts'
import { Step } from '../../ui/charts/step.tsx'
import { Title } from '../../ui/title.tsx'

/** The proof ladder: how far each way was looked into, and where the recommendation stands. What was left over stays off. */
export function LadderScreen({ section: { title, blocks } }: { readonly section: Section }) {
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      <ol className="stair" reversed>
        {blocks.map((block) => {
          if (block.kind !== 'rung') return null
          const { id, number, name, ink, stands, tags, parts } = block
          const water = textIn(parts, 'water')
          return (
            <li className={stands ? `r${number} stands-here` : `r${number}`} key={id}>
              <Step ink={ink} />
              <b>{name}</b>
              <span>
                {tags.map((tag) => (
                  <b key={tag.key}>{tag.say}</b>
                ))}{' '}
                <span>{textIn(parts, 'looked')}</span>
              </span>
              {water && <p className="water">{water}</p>}
            </li>
          )
        })}
      </ol>
    </>
  )
}
