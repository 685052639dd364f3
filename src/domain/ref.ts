/** A place in an assessment where something is answered. */
export type Ref = { readonly kind: 'question' | 'fact' | 'rung'; readonly id: string }
