/** The year whose stairs are shown: the first in which a plan has run for long. */
export const secondYear = 2

/** The year in which plans stand side by side: the first in which all of them have run for long. */
export const thirdYear = 3
