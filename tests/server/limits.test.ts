import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { limits as newLimits } from '../../src/server/limits.ts'

describe('a line on which too much is asked in one go', () => {
  it('is heard no further once it is cut off', async () => {
    const limits = newLimits({ isBehindProxy: false })
    let heard = 0
    const server = createServer((request, response) => {
      heard++
      if (!limits.isFlood(request, response)) response.end()
    })
    limits.paced(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const line = connect((server.address() as AddressInfo).port, '127.0.0.1')
    const isCut = new Promise((resolve) => line.on('error', () => undefined).on('close', resolve))
    line.resume()
    const call = 'GET /api/sessions/x/now HTTP/1.1\r\nhost: a\r\n\r\n'
    line.write(call.repeat(5000))
    await isCut
    server.close()
    limits.stop()
    const inAPiece = Math.ceil(4096 / call.length)
    expect(heard).toBeGreaterThan(60)
    expect(heard).toBeLessThanOrEqual(61 + inAPiece)
  })

  it('is heard to its end where nothing of it is too much, in whatever pieces it comes', async () => {
    const limits = newLimits({ isBehindProxy: false })
    let heard = 0
    const server = createServer((request, response) => {
      let size = 0
      request.on('data', (said: Buffer) => (size += said.length))
      request.on('end', () => {
        heard += size
        if (!limits.isFlood(request, response)) response.end()
      })
    })
    limits.paced(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const line = connect((server.address() as AddressInfo).port, '127.0.0.1')
    const isAnswered = new Promise((resolve) => line.once('data', resolve))
    line.write(`PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000\r\n\r\n${'x'.repeat(100_000)}`)
    await isAnswered
    line.destroy()
    server.close()
    limits.stop()
    expect(heard).toBe(100_000)
  })
})
