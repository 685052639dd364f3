/** A solid first step, and open steps above it. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M1 22h30v9H1z" fill="currentColor" />
    <path d="M10.25 12.25h19.5v8h-19.5zM18.25 2.25h11.5v8h-11.5z" fill="none" stroke="currentColor" strokeWidth="2.5" />
  </svg>
)
