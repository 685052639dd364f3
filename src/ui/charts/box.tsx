/** A small box before a line: full, dashed, or crossed out. The line says the same in words. */
export const Box = ({ is }: { readonly is: 'full' | 'dashed' | 'crossed' }) => (
  <svg className={`box ${is}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="10" height="10" />
    {is === 'crossed' && <path d="M1 1l10 10M11 1L1 11" />}
  </svg>
)
