import type { ReactNode } from 'react'

type Props = { readonly className: string; readonly name: string; readonly children: ReactNode }

/** A table as wide as paper: on a phone it scrolls by itself, with the keyboard too. */
export const WideTable = ({ className, name, children }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="wide-table" role="group" aria-label={name} tabIndex={0}>
    <table className={className}>{children}</table>
  </div>
)
