import { expect, test } from 'vitest'
import { nearness } from './nearest-first.ts'

test('a test is near what stands in the same folders, and nearest to what it is called after', () => {
  const near = (path: string) => nearness('/box/src/features/hub/map.tsx', `/box/tests/${path}`)
  expect(near('features/hub/map.test.tsx')).toBe(3)
  expect(near('features/hub/other.test.tsx')).toBe(2)
  expect(near('features/home/map.test.tsx')).toBe(1)
  expect(near('ui/map.test.tsx')).toBe(0)
})
