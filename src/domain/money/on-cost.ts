/** What an employer pays on top of a pay, as the rates of a year; from local finance or a dated source. */
export type OnCostRates = {
  /** A share of the pay above the threshold, in pounds a year. */
  readonly insurance: number
  readonly insuranceAbove: number
  /** Shares of the whole pay. */
  readonly pension: number
  readonly levy: number
}

/** On-costs as a share of this pay. */
export const onCostShare = (pay: number, { insurance, insuranceAbove, pension, levy }: OnCostRates): number =>
  pay > 0 ? (insurance * Math.max(0, pay - insuranceAbove)) / pay + pension + levy : 0
