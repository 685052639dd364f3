import { moneyReferences } from '../content/money/references.ts'
import { inLanguage } from '../locales/language.ts'
import { MoneyPage } from '../features/money/money-page.tsx'

/** The money of plans, with the published figures that can stand beside a field. */
export const MoneyAndReferences = () => <MoneyPage references={inLanguage('references', moneyReferences)} />
