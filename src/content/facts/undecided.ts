/** Not yet known, because it is ours to decide: rules take it as not known. */
export const undecided = { id: 'undecided', say: 'We have not decided', isOpen: true } as const
