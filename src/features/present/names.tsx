import { present } from '../../locales/en/present.ts'

const most = { short: 16, long: 6 }

/** A list of names, as many as a screen has room for. */
export function Names({ names, isLong = false }: { readonly names: readonly string[]; readonly isLong?: boolean }) {
  const { open: words } = present
  const room = isLong ? most.long : most.short
  const shown = names.length > room ? names.slice(0, room - 1) : names
  return (
    <ul className={isLong ? 'names long' : 'names'}>
      {shown.map((name) => (
        <li key={name}>{name}</li>
      ))}
      {names.length > shown.length && <li className="soft">{words.more(names.length - shown.length)}</li>}
    </ul>
  )
}
