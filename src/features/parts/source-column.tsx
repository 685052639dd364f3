import { useState, type ComponentProps, type ReactNode } from 'react'
import { Because } from './because.tsx'

type Props = Omit<ComponentProps<typeof Because>, 'toggled'> & { readonly children?: ReactNode }

/** Where a row comes from, at its end; once opened, it has the width of the row. */
export function SourceColumn({ children, ...because }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={isOpen ? 'source-column open' : 'source-column'}>
      {children}
      <Because {...because} toggled={setOpen} />
    </div>
  )
}
