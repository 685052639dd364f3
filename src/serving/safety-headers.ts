/** The whole policy: our own scripts and styles, nothing inline, nothing evaluated, nothing sent anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types needfirst',
].join('; ')

/** For a worker that fetches nothing. What it may do is said by its own answer, not by that of the page. */
export const nothingAtAll =
  "default-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types needfirst"

/** What goes with every answer, errors too. An answer is kept by nobody unless it says so itself. */
export const safetyHeaders = new Map([
  ['content-security-policy', policy],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['vary', 'accept-encoding'],
  ['cache-control', 'no-store'],
])
