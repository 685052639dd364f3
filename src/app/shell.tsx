import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'
import { Hero } from '../features/home/hero.tsx'
import { Frame } from './frame.tsx'

/** The top of the home page as HTML, written into index.html when the product is built, so that it shows at once. */
export const shell = (): string =>
  renderToStaticMarkup(
    <Router hook={() => ['/', () => undefined]} hrefs={(path) => `#${path}`}>
      <Frame>
        <Hero />
      </Frame>
    </Router>,
  )
