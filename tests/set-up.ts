import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// As every limit here: only what hangs comes to an end by itself.
configure({ asyncUtilTimeout: 60_000 })
afterEach(cleanup)
