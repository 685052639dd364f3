import { plans } from '../../locales/en/plans.ts'
import type { Block, Section } from '../../report/blocks.ts'
import { PartDrawn } from './part.tsx'

const words = plans.compared

/** What stands in a row, by the keys of its parts. */
const rows = [
  { title: words.said, keys: ['called', 'say'] },
  { title: words.inItsWay, keys: ['way', 'answers'] },
  { title: words.needs, keys: ['needs'] },
  { title: words.restsOn, keys: ['rests-on'] },
  { title: words.watchOuts, keys: ['watch-outs'] },
]

/** The plans as a table, a plan a column; on a phone one beneath the other in each row. */
export function PlansCompared({ section: { title, blocks } }: { readonly section: Section }) {
  const told = rows.filter(({ keys }) => blocks.some((block) => partsOf(block, keys).length > 0))
  return (
    <table className="plans-compared">
      <caption className="sr">{title}</caption>
      <thead>
        <tr>
          <td />
          {blocks.map(({ id, name, tags }) => (
            <th scope="col" key={id}>
              <span>{name}</span>
              {tags.map(({ key, say }) => (
                <small key={key}>{say}</small>
              ))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map(({ title, keys }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {blocks.map((block) => (
              <td data-label={block.name} key={block.id}>
                {partsOf(block, keys).map((part) => (
                  <PartDrawn part={part.label === title ? unlabelled(part) : part} key={part.key} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const partsOf = ({ parts }: Block, keys: readonly string[]) => parts.filter(({ key }) => keys.includes(key))

/** The row says it already. */
function unlabelled<Part extends Block['parts'][number]>({ label: _said, ...part }: Part) {
  return part as Part
}
