import '../src/domain/records/late-kinds.ts'
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// As every limit here: only what hangs comes to an end by itself. What waits in vain thousands of times says how long.
configure({ asyncUtilTimeout: Number(process.env['WAIT_MS'] ?? 60_000) })
afterEach(cleanup)
