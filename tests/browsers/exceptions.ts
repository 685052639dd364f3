/**
 * What is used although a declared browser lacks it, each with the reason why nothing is lost that anybody needs. A name
 * stands for all below it in the data. One that is no longer used has to go: the test says so.
 */
export const exceptions: Readonly<Record<string, string>> = {
  // Styles: a browser without it leaves the declaration out
  'css.properties.text-wrap': 'Lines of a heading break less evenly.',
  'css.properties.font-size-adjust': 'A page more on paper, where the font is a wide one.',
  'css.properties.text-size-adjust': 'Only telephones change the size of text; iOS has it with its prefix.',
  'css.properties.cursor': 'iOS has no pointer.',
  'css.properties.text-decoration.dashed': 'Written with the prefix of Safari as well.',
  'css.at-rules.media.forced-colors': 'Where there are no forced colours, nothing is to be done about them.',
  'css.properties.forced-color-adjust': 'Where there are no forced colours, nothing is to be done about them.',

  // Typing
  'html.global_attributes.autocapitalize': 'A keyboard with keys begins nothing with a capital; telephones have it.',

  // Paper: the sheet is as the browser makes it
  'css.at-rules.page': 'Without it, a browser prints with its own margins and its own page numbers.',
  'css.properties.print-color-adjust.exact': 'Where backgrounds are not printed, the letter of a cell is.',
  'css.properties.size': 'A4 is chosen where it is the paper of the printer, as everywhere here.',
  'css.properties.break-after.avoid': 'A heading may stand alone at the foot of a page.',
  'css.properties.orphans': 'A line may stand alone at the foot of a page.',
  'css.properties.widows': 'A line may stand alone at the head of a page.',
  'css.selectors.details-content': 'src/ui/open-on-paper.ts opens what is folded where styles cannot.',
  'css.properties.content-visibility': 'Stands with ::details-content; a large table is laid out whole.',
  'css.properties.contain-intrinsic-height': 'Stands with content-visibility.',
  'css.properties.field-sizing': 'src/ui/open-on-paper.ts makes fields as tall as their text where styles cannot.',

  // The product asks first
  'api.TrustedTypePolicyFactory':
    'src/app/trusted-url.ts makes a policy where the browser has them, and none elsewhere.',

  // On a projector: keys and buttons that are there only where the browser can do it
  'api.Document.fullscreenEnabled': 'src/ui/full-screen.ts asks for it first, and offers nothing where it is missing.',
  'api.Document.fullscreenElement': 'Nothing, where there is no full screen.',
  'api.Document.fullscreenchange_event': 'Never comes, where there is no full screen.',
  'api.Document.exitFullscreen': 'src/ui/full-screen.ts leaves only what is full.',
  'api.Element.requestFullscreen': 'src/ui/full-screen.ts offers it only where it is enabled.',
  'api.Navigator.wakeLock': 'src/ui/stay-awake.ts asks for it with `in` first. Without it a screen goes dark as ever.',

  // React asks whether it is there, or uses it only for view transitions, which the product has none of
  'api.Window.setImmediate': 'React asks for it with typeof on the line that takes it.',
  'api.AnimationEvent.animation': 'A name in a list of React, no member of an event.',
  'api.HTMLElement.popover': 'An attribute that React looks for among those given, and the product gives none.',
  'html.global_attributes.is': 'An attribute that React looks for among those given, and the product gives none.',
  'api.ViewTransition': 'View transitions of React.',
  'api.Document.startViewTransition': 'View transitions of React.',
  'api.PerformanceResourceTiming.transferSize': 'React measures with it, and goes on where it is missing.',
  'api.Navigator.connection': 'React asks for it before it reads it.',
  'api.NetworkInformation': 'React asks for navigator.connection before it reads it.',
  'api.CSSPageDescriptors': 'A name among styles that React looks for; no descriptor of a page.',
  'api.NavigateEvent': 'React asks for window.navigation first.',
  'api.Navigation': 'React asks for window.navigation first.',
  'api.Window.navigation': 'React asks for it with typeof first.',
  'javascript.builtins.Error.captureStackTrace': 'zod asks for it with `in` first.',

  // Preact asks whether it is there
  'api.Document.moveBefore': 'Preact asks for it before it moves anything with it.',

  // Files of papers
  'api.Window.fence': 'An option of the writer of Markdown.',
}
