export const yesNo = [
  { id: 'yes', say: 'Yes' },
  { id: 'no', say: 'No' },
] as const
