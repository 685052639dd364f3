type Box = { readonly key: string; readonly number?: number; readonly say: string; readonly hint?: string | undefined }

/** Boxes to tick with a pen, each with the number of its key, where it has one. */
export const Boxes = ({ boxes, isInline }: { readonly boxes: readonly Box[]; readonly isInline?: boolean }) => (
  <ul className={isInline ? 'boxes in-a-row' : 'boxes'}>
    {boxes.map(({ key, number, say, hint }) => (
      <li key={key}>
        <span className="pen-box" aria-hidden="true" />
        {number !== undefined && <span className="key-number">{number}</span>}
        <span>
          <span>{say}</span>
          {hint && <small>{` ${hint}`}</small>}
        </span>
      </li>
    ))}
  </ul>
)
