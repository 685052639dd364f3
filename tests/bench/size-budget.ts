import { firstLoad, total } from './first-load.ts'

/** The most the first load may weigh, in kB after brotli (design §9). Everything else is lazy. */
const budget = { js: 120, css: 10 } as const

const load = firstLoad()
for (const kind of ['js', 'css'] as const) {
  const weight = total(load[kind])
  const isOver = weight > budget[kind]
  console.log(
    `${kind.toUpperCase()} of the first load: ${weight} kB, at most ${budget[kind]} kB${isOver ? '. Too much:' : ''}`,
  )
  if (!isOver) continue
  for (const { file, kB } of load[kind].toSorted((a, b) => b.kB - a.kB)) console.log(`  ${kB.toFixed(2)} kB  ${file}`)
  process.exitCode = 1
}
