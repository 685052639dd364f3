import type { Source } from '../domain/content.ts'

/** The five texts that the claims come from. They are not five independent voices, as each note says. */
export const sources = [
  {
    id: 'report',
    cite: 'Gilburt H, Supporting integration through new roles and working across boundaries, The King’s Fund, 2016. Commissioned by NHS Employers and the Local Government Association',
    note: 'This is the main source. It dates from 2016, and some of the bodies and schemes it names may no longer exist. It is lopsided: most of what it found is in health settings. It leaves out roles that stay within one setting, but uses a few findings about them as background. A few studies carry much of the weight. Our copy ends with the conclusion and has no bibliography. We matched links to studies by their place on the page, and at least three do not fit. The copy does not print its year and publisher. We take them from other sources.',
    year: 2016,
  },
  {
    id: 'summary-page',
    cite: 'The King’s Fund, summary page of the report',
    note: 'This is not an independent voice. It sums up the report and carries the same findings text as the West Midlands piece, so count them once. A banner on the page says that the content is more than five years old. It has no bibliography.',
  },
  {
    id: 'op-ed',
    cite: 'Gilburt H, opinion article about the report. Outlet and date not shown',
    note: 'This is not an independent voice. The author of the report wrote it, so count the two once. It puts some points more crisply than the report does: the list of fundamentals, and when a role saves money. It has no bibliography, and we do not know its date.',
  },
  {
    id: 'bmj-news',
    cite: 'Iacobucci G, Use existing staff to drive integrated care, says report, BMJ 2016;353:i3661',
    note: 'This is not an independent voice. It is a news item about the report, dated 30 June 2016, so count the two once. In places it is stronger than the report, for example on breaking down barriers of culture.',
    year: 2016,
  },
  {
    id: 'west-midlands',
    cite: 'Health and Social care Workforce Integration, 1 December 2016. Site not shown',
    note: 'This is only partly an independent voice. It carries the same findings text as the summary page, so count those once. It adds material of its own on the West Midlands. It dates from 2016, and the bodies it names may no longer exist. It opens with an unrelated line in Danish, which we leave out. It has no bibliography.',
    year: 2016,
  },
] as const satisfies readonly Source[]
