/** Prints figures, as a table or as JSON. Each that is above its limit is told, and fails the run. */
export function tellWithin(
  figures: Readonly<Record<string, number>>,
  limits: Readonly<Record<string, number>>,
  json: boolean,
): void {
  if (json) console.log(JSON.stringify(figures))
  else console.table(figures)
  for (const [name, most] of Object.entries(limits)) {
    if (figures[name]! <= most) continue
    console.error(`${name} is ${figures[name]}, at most ${most}`)
    process.exitCode = 1
  }
}
