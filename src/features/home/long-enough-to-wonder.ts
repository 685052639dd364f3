/** Until a device that has not answered is said to be silent, in milliseconds; it may answer all the same. */
export const longEnoughToWonder = 1500

/** Until a device that could not do something is asked again, in milliseconds. */
export const aMoment = 3000
