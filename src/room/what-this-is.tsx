import type { Now } from '../domain/session/wire.ts'
import { phone as words } from '../locales/en/phone.ts'

/** What happens to what is said here. */
export const WhatThisIs = ({ now: { smallest, pace } }: { readonly now: Now }) => (
  <>
    <p>{words.what}</p>
    <p className="strongly">{words.nobodySees}</p>
    <p>{words.shownFrom(smallest)}</p>
    <p>{words.deleted[pace]}</p>
  </>
)
