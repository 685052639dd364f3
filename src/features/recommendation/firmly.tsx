/** The first sentence carries the message; the rest explains it. */
export function Firmly({ say }: { readonly say: string }) {
  const end = say.indexOf('. ') + 1 || say.length
  return (
    <>
      <b>{say.slice(0, end)}</b>
      <span>{say.slice(end)}</span>
    </>
  )
}
