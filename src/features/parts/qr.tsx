import { encode } from 'uqr'
import { byPhone as words } from '../../locales/en/by-phone.ts'
import './room-picture.css'

/** An address as a picture for phones. */
export function Qr({ address }: { readonly address: string }) {
  const { data, size } = encode(address, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qr} shapeRendering="crispEdges">
      <path d={squares.join('')} />
    </svg>
  )
}
