import comingHome from './coming-home.needfirst.json' with { type: 'json' }
import falls from './falls-in-sheltered-housing.needfirst.json' with { type: 'json' }
import frailty from './frailty-at-home.needfirst.json' with { type: 'json' }
import navigator from './navigator-first.needfirst.json' with { type: 'json' }
import tarnValley from './tarn-valley.needfirst.json' with { type: 'json' }

/** The worked examples as saved files, by id: opened through the same door as any other file. */
export const exampleFiles: Readonly<Record<string, unknown>> = {
  'frailty-at-home': frailty,
  'falls-in-sheltered-housing': falls,
  'navigator-first': navigator,
  'tarn-valley': tarnValley,
  'coming-home': comingHome,
}
