/** What is used of it, with Node's own request and response; its published types bring all of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  export = compression
}
