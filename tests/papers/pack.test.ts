import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { emptyPack, overlaid, packText, readPack, type Pack } from '../../src/papers/pack.ts'
import { templatesOnDisk } from '../../src/app/templates-on-disk.ts'

const minutes = templatesOnDisk.texts['minutes']!
const ours: Pack = { texts: { minutes: minutes.replace('# Actions', '# Who does what') } }
const own = 'paper: our-own\ntitle: Our own\nfor: Us.\n\n# One\nverdict'

describe('a pack of texts for papers', () => {
  test('is the same once it was saved and opened', () => {
    const pack: Pack = { ...ours, bands: { bands: [{ upTo: 4, say: 'small' }], secondStageAbove: 3 } }
    expect(readPack(packText(pack), content)).toEqual({ ok: true, pack })
  })

  test.each<[string, string, string]>([
    ['no JSON', 'paper: minutes', 'not-a-pack'],
    ['other JSON', '{"texts":{}}', 'not-a-pack'],
    ['a later one', JSON.stringify({ 'needfirst-pack': 2, texts: {} }), 'not-a-pack'],
    ['a name that is none', JSON.stringify({ 'needfirst-pack': 1, texts: { '../x': '' } }), 'not-a-pack'],
    ['too much', `{"x":"${'x'.repeat(500_001)}"}`, 'too-large'],
    [
      'bands that fall',
      JSON.stringify({
        'needfirst-pack': 1,
        texts: {},
        bands: {
          bands: [
            { upTo: 4, say: 'a' },
            { upTo: 2, say: 'b' },
          ],
          secondStageAbove: 1,
        },
      }),
      'bands',
    ],
    [
      'bands without an end',
      JSON.stringify({ 'needfirst-pack': 1, texts: {}, bands: { bands: [], secondStageAbove: 1 } }),
      'bands',
    ],
  ])('is refused whole where it is %s', (_, text, reason) => {
    expect(readPack(text, content)).toEqual({ ok: false, reason })
  })

  test('is refused with the paper, the line and the fault where one of its texts has one', () => {
    const read = readPack(packText({ texts: { ...ours.texts, 'our-own': `${own}\nanswers n99` } }), content)
    expect(read).toMatchObject({ ok: false, reason: 'faults', paper: 'our-own', fault: { line: 7 } })
    const other = readPack(packText({ texts: { minutes: own } }), content)
    expect(other).toMatchObject({ ok: false, reason: 'faults', paper: 'minutes', fault: { line: 1 } })
  })

  test('stands in place of ours, and beside it; what no longer fits leaves ours standing', () => {
    const { templates } = overlaid(
      templatesOnDisk,
      { texts: { ...ours.texts, 'our-own': own, gone: 'paper: gone' } },
      content,
    )
    expect(templates).toHaveLength(templatesOnDisk.templates.length + 1)
    expect(templates.find(({ id }) => id === 'minutes')!.sections.map(({ title }) => title)).toContain('Who does what')
    expect(templates.at(-1)!.id).toBe('our-own')
    expect(overlaid(templatesOnDisk, emptyPack, content).templates).toEqual(templatesOnDisk.templates)
  })
})
