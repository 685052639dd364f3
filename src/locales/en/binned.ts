import { words } from '../language.ts'
/** Words of an assessment that lies in the bin while one works on it. */
export const binned = words('binned', {
  title: 'This assessment is in the bin',
  say: 'What you change is kept all the same. It stays in the bin until you put it back.',
  putBack: 'Put it back',
})
