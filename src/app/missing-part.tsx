import { common } from '../locales/en/common.ts'

/** Stands where a part of a page could not be fetched. */
export function MissingPart({ again }: { readonly again: () => void }) {
  const { keeping, again: words } = common
  return (
    <div className="banner alert" role="alert">
      <p>{keeping.why['not-fetched']}</p>
      <p>
        <button type="button" className="btn quiet small" onClick={again}>
          {words}
        </button>
      </p>
    </div>
  )
}
