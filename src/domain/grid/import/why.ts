/** Why a row is not taken. */
export type Why =
  | 'no-name'
  | 'no-role'
  | 'twice'
  /** Of a list that is too long, it is neither done daily nor by more than one role, or others take more time. */
  | 'not-proposed'
  | 'not-hours'
  | 'not-a-number'
  | 'word-not-known'
  | 'when-not-known'
  | 'risk-not-known'
  | 'yes-or-no-not-known'
  | 'verdict-not-known'
  | 'simpler-is-more'
  | 'personal'
  | 'too-long'
