/** What is cited, with the way to it where there is one. */
export const Linked = ({ cite, link }: { readonly cite: string; readonly link?: string | undefined }) =>
  link?.startsWith('http') ? (
    <a href={link} rel="noreferrer">
      {cite}
    </a>
  ) : (
    <span>{cite}</span>
  )
