import type { Now } from '../domain/session/wire.ts'
import { phone as words } from '../locales/en/phone.ts'

/** What happens to what is said here. */
export const WhatThisIs = ({ now: { smallest, pace, marks } }: { readonly now: Now }) => (
  <>
    <p>{marks ? words.tasks.what : words.what}</p>
    <p className="strongly">{words.nobodySees}</p>
    <p>{words.shownFrom(smallest)}</p>
    <p>{words.deleted[marks ? 'together' : pace]}</p>
  </>
)
