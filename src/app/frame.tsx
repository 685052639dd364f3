import { useContext, type ReactElement, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { common as words } from '../locales/en/common.ts'
import { paths } from '../ports/paths.ts'
import { InkPatterns } from '../ui/charts/ink.tsx'
import { Mark } from '../ui/mark.tsx'
import { languages } from './languages.ts'
import { NoticeContext } from './notice.ts'

type Props = {
  readonly where?: string | undefined
  readonly right?: ReactNode
  readonly banners?: ReactElement
  readonly crumb?: ReactNode
  readonly children: ReactNode
}

/** The page around every page: who we are, where you are, what is saved, and what we promise. */
export function Frame({ where, right, banners, crumb, children }: Props) {
  const notice = useContext(NoticeContext)
  const [place] = useLocation()
  return (
    <>
      <InkPatterns />
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {words.skip}
      </a>
      <header className="mast">
        <div className="page">
          <Link className="brand" href={paths.home()}>
            <Mark />
            <span>{words.product}</span>
          </Link>
          {where && <span className="where">{where}</span>}
          <div className="right">{right}</div>
        </div>
      </header>
      {(notice || banners) && (
        <div className="page">
          {notice}
          {banners}
        </div>
      )}
      {crumb && (
        <nav className="page crumb" aria-label={words.back}>
          {crumb}
        </nav>
      )}
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="page">
          <ul>
            {(['how', 'sources', 'privacy', 'accessibility'] as const).map((page) => (
              <li key={page}>
                <Link href={paths.about(page)}>{words.footer[page]}</Link>
              </li>
            ))}
            <li>
              <Link href={paths.clear()}>{words.footer.clear}</Link>
            </li>
            {languages.length > 0 &&
              [['en', 'English'] as const, ...languages].map(([code, name]) => (
                <li key={code}>
                  <a href={`?language=${code}#${place}`} lang={code} hrefLang={code}>
                    {name}
                  </a>
                </li>
              ))}
          </ul>
          <p>{words.footer.plain}</p>
        </div>
      </footer>
    </>
  )
}
