import { BorderStyle, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'

/** The styles that a paper's blocks name, by the id that Word keeps each under; a house can give each its own look. */
export const styles = {
  title: 'Title',
  about: 'AboutThePaper',
  section: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  plain: 'PaperText',
  'own-words': 'OwnWords',
  'not-known': 'NotYetKnown',
  firm: 'Verdict',
  quiet: 'Quiet',
  list: 'ListBullet',
  picture: 'Picture',
  caption: 'Caption',
  tableHead: 'TableHead',
  tableText: 'TableText',
  rowName: 'TableRowName',
  header: 'Header',
  footer: 'Footer',
  lead: 'Lead',
  mark: 'Mark',
  notKnownWords: 'NotKnownWords',
} as const

export type StyleId = (typeof styles)[keyof typeof styles]

const dark = '1F3A34'
const grey = '595959'
const green = '1F6F5F'
const redBrown = '8A3B1E'

/** Sizes are in half points, distances in twentieths of a point. */
export const wordStyles = (lang: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 21, language: { value: lang } },
      // Any other rule lets some readers clip a picture to one line.
      paragraph: { spacing: { after: 90, line: 257, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 100 } } },
    heading1: {
      run: { size: 28, bold: true, color: dark },
      paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 70 } },
    },
    heading3: {
      run: { size: 21, bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
    },
  },
  paragraphStyles: [
    paragraph(styles.about, 'About the Paper', { run: { color: grey }, paragraph: { spacing: { after: 160 } } }),
    paragraph(styles.plain, 'Paper Text', {}),
    paragraph(styles['own-words'], 'Own Words', { paragraph: barred(BorderStyle.SINGLE, green) }),
    paragraph(styles['not-known'], 'Not Yet Known', {
      run: { italics: true },
      paragraph: barred(BorderStyle.DASHED, redBrown),
    }),
    paragraph(styles.firm, 'Verdict', { run: { bold: true } }),
    paragraph(styles.quiet, 'Quiet', { run: { color: grey, size: 19 } }),
    paragraph(styles.list, 'List Bullet', { paragraph: { spacing: { after: 60 } } }),
    paragraph(styles.picture, 'Picture', { paragraph: { keepLines: true } }),
    paragraph(styles.caption, 'Caption', {
      run: { size: 19, bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
    }),
    paragraph(styles.tableText, 'Table Text', cell({})),
    paragraph(styles.tableHead, 'Table Head', cell({ bold: true })),
    paragraph(styles.rowName, 'Table Row Name', cell({ bold: true })),
    paragraph(styles.header, 'header', { run: { size: 17, color: grey } }),
    paragraph(styles.footer, 'footer', { run: { size: 17, color: grey } }),
  ],
  characterStyles: [
    // Styles of the library are based on it.
    { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
    { id: styles.lead, name: 'Lead', run: { bold: true } },
    { id: styles.mark, name: 'Mark', run: { color: grey, size: 17, bold: false, italics: false } },
    { id: styles.notKnownWords, name: 'Not Known Words', run: { italics: true, bold: false } },
  ],
})

const paragraph = (
  id: StyleId,
  name: string,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...look })

const barred = (style: 'single' | 'dashed', color: string) => ({
  border: { left: { style, size: 24, color, space: 8 } },
  indent: { left: 220 },
})

const cell = (run: { readonly bold?: boolean }) => ({
  run: { size: 18, ...run },
  paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
})
