import bands from '../content/papers/bands.json' with { type: 'json' }

/** The templates of papers as they stand in their files, and the bands: part of the build. */
const files = import.meta.glob<string>('../content/papers/en/*.paper.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})
export const templatesInBuild = { texts: Object.values(files), bands }
