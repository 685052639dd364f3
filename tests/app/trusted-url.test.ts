import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { trustedUrl } from '../../src/app/trusted-url.ts'

beforeEach(() => {
  location.href = 'https://host.example/needfirst/index.html?from=mail#/a/1'
  vi.stubEnv('DEV', false)
})
afterEach(() => vi.unstubAllEnvs())

describe('the address of a script', () => {
  test.each([
    'sw.js',
    './sw.js',
    '/needfirst/sw.js',
    'assets/diagram-Dx_3-f9A.js',
    'https://host.example/needfirst/assets/a.js',
  ])('may be %s: it is in the folder of the page, and built', (url) =>
    expect(trustedUrl(url)).toMatch(/^https:\/\/host\.example\/needfirst\/(sw|assets\/[^/]+)\.js$/),
  )

  test.each([
    'https://elsewhere.example/needfirst/sw.js',
    '//elsewhere.example/needfirst/sw.js',
    'http://host.example/needfirst/sw.js',
    'https://host.example:8443/needfirst/sw.js',
    'https://host.example@elsewhere.example/needfirst/sw.js',
    '/sw.js',
    '../sw.js',
    'assets/../../sw.js',
    'assets/%2e%2e/%2e%2e/sw.js',
    'assets/..%2f..%2fsw.js',
    '/needfirst-too/sw.js',
    'api/sw.js',
    'j/sw.js',
    'sw.js?then=other',
    'assets/a.js#b',
    'assets/a.json',
    'index.html',
    '',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'blob:https://host.example/needfirst/assets/a.js',
  ])('may not be %s', (url) => expect(() => trustedUrl(url)).toThrow('Not a script of this build'))
})
