/**
 * Text that any file can hold and no reader is turned around by: on one line, without control characters, halves of pairs,
 * signs for private use and overrides of direction. On paper nobody is helped by seeing them written out, as `visible` does for a terminal.
 */
export const clean = (text: string): string =>
  text
    .replaceAll(/(?!\s)[\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
