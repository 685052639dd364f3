/** What an employer pays on top of a pay, as the rates of a year; from local finance or a dated source. */
export type OnCostRates = {
  /** A share of the pay above the threshold, in pounds a year. */
  readonly insurance: number
  readonly insuranceAbove: number
  /** Shares of the whole pay. */
  readonly pension: number
  readonly levy: number
}

/** What each of them comes to, in pounds a year. */
export const onCostParts = (pay: number, { insurance, insuranceAbove, pension, levy }: OnCostRates) => {
  const insured = Math.max(0, pay - insuranceAbove)
  return { insured, insurance: insurance * insured, pension: pension * pay, levy: levy * pay }
}

/** On-costs as a share of this pay. */
export function onCostShare(pay: number, rates: OnCostRates): number {
  const { insurance, pension, levy } = onCostParts(pay, rates)
  return pay > 0 ? (insurance + pension + levy) / pay : 0
}
