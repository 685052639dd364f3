import type { Row } from '../../report/rows-compared.ts'

type Props = {
  readonly rows: readonly Row[]
  /** What is told of how it really is. */
  readonly instead: (yours: string) => string
}

/** What one scenario comes to, and how it really is where that differs. */
export const RowsBeside = ({ rows, instead }: Props) => (
  <dl className="verdict wide-names">
    {rows.map(({ name, says: [yours, here] }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <b>{here}</b> {here !== yours && <span className="soft">{instead(yours!)}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
