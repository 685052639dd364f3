import type { ReactNode } from 'react'

type Props = {
  /** The id of the heading that names it. */
  readonly of: string
  /** What the rows are; nothing where it is plain. */
  readonly what?: string
  readonly heads: readonly string[]
  /** A sum for each head, as it is said. */
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly says: readonly string[] }[]
}

/** A line for each row, and a sum in words under each head; on a phone each sum says its head. */
export const SumsTable = ({ of, what, heads, rows }: Props) => (
  <table className="two" aria-labelledby={of}>
    <thead>
      <tr>
        {what ? <th scope="col">{what}</th> : <td />}
        {heads.map((head) => (
          <th scope="col" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, name, says }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {says.map((say, at) => (
            <td data-label={`${heads[at]!}:`} key={heads[at]}>
              {say}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
