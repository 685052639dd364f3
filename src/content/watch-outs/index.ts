import type { WatchOut } from '../../domain/content.ts'
import { fundingWatchOuts } from './funding.ts'
import { governanceWatchOuts } from './governance.ts'
import { needWatchOuts } from './need.ts'
import { skillsWatchOuts } from './skills.ts'
import { systemWatchOuts } from './system.ts'
import { trainingWatchOuts } from './training.ts'

/** Every watch-out, by the domain whose question mainly sets it off. */
export const watchOuts: readonly WatchOut[] = [
  ...needWatchOuts,
  ...skillsWatchOuts,
  ...systemWatchOuts,
  ...governanceWatchOuts,
  ...trainingWatchOuts,
  ...fundingWatchOuts,
]
