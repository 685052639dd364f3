type Field = { readonly say: string; readonly wide?: 1 | 2 | 3 }

/** Room to write on: fields side by side on a line, with further empty lines below. */
export const Lines = ({ fields, more = 0 }: { readonly fields: readonly Field[]; readonly more?: number }) => (
  <div className="pen-lines">
    <p>
      {fields.map(({ say, wide = 1 }) => (
        <span className={`wide-${wide}`} key={say}>
          {say}
        </span>
      ))}
    </p>
    {Array.from({ length: more }, (_, at) => (
      <p key={at} aria-hidden="true">
        {fields.map(({ say, wide = 1 }) => (
          <span className={`wide-${wide}`} key={say} />
        ))}
      </p>
    ))}
  </div>
)
