import type { MoneyReference } from '../../domain/money/reference.ts'

const read = 'extract'

/**
 * Published figures, each with its date and its owner. Pay scales are left out: they were seen second hand only. The most
 * a levy takes is left out too: nobody's own page was read.
 */
export const moneyReferences: readonly MoneyReference[] = [
  {
    id: 'insurance',
    what: 'National Insurance that an employer pays',
    say: '15% of pay above £5,000 a year',
    from: '2025-04-06',
    source: 'Cheshire East Council, pay pages',
    read,
    beside: 'onCost',
    rates: { insurance: '15', insuranceAbove: '5,000' },
  },
  {
    id: 'pension',
    what: 'NHS pension that an employer pays. The centre pays a further 9.4%, which no local budget sees',
    say: '14.38% of pay',
    from: '2025-04-01',
    source: 'NHSBSA, employer contribution rates 2025/26',
    read,
    beside: 'onCost',
    rates: { pension: '14.38' },
  },
  {
    id: 'away-planned',
    what: 'Time away that rosters plan for: 35 policies of NHS trusts',
    say: '16% to 26% of paid time',
    from: '2020',
    source: 'Drake, British Journal of Nursing 29(7)',
    read,
    beside: 'away',
    fills: { low: '16', high: '26' },
  },
  {
    id: 'away-found',
    what: 'Time away that was found: 87 NHS trusts',
    say: '15.8% to 33.6% of paid time',
    from: '2020',
    source: 'Drake, British Journal of Nursing 29(7)',
    read,
    beside: 'away',
    fills: { low: '15.8', high: '33.6' },
  },
  {
    id: 'sickness',
    what: 'Sickness alone, NHS in England: only a part of time away',
    say: '5.7% of time',
    from: '2025-01',
    source: 'NHS England Digital, sickness absence rates',
    read,
    beside: 'away',
  },
  {
    id: 'link-worker',
    what: 'Contacts with a person, for a link worker who sees 200 to 250 people a year',
    say: '6 to 12 each',
    from: '2019',
    source: 'Health Education England, roles explorer',
    read,
    beside: 'contacts',
    fills: { low: '6', high: '12' },
  },
  {
    id: 'discount',
    what: 'Discount rate, real. The first year is not discounted',
    say: '3.5% a year',
    from: '2026-02',
    source: 'gov.uk, TAG forthcoming change: Green Book updates',
    read,
  },
]
