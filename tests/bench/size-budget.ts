import { firstLoad, phonePage, total } from './first-load.ts'

/** The most each may weigh, in kB after brotli: of the first load (design §9) all else is lazy; of a phone's page it is everything. */
const load = firstLoad()
const weighed = [
  { what: 'JS of the first load', most: 118, files: load.js },
  { what: 'CSS of the first load', most: 10, files: load.css },
  { what: 'The page on a phone, with a question', most: 35, files: phonePage() },
]

for (const { what, most, files } of weighed) {
  const weight = total(files)
  const isOver = weight > most
  console.log(`${what}: ${weight} kB, at most ${most} kB${isOver ? '. Too much:' : ''}`)
  if (!isOver) continue
  for (const { file, kB } of files.toSorted((a, b) => b.kB - a.kB)) console.log(`  ${kB.toFixed(2)} kB  ${file}`)
  process.exitCode = 1
}
