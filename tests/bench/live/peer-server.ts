import { Server } from '@hocuspocus/server'

/** The peer, as it comes: one document for all, kept in memory. `peer-server.ts PORT` */
const server = new Server({ port: Number(process.argv[2]), address: '127.0.0.1', quiet: true, stopOnSignals: false })
await server.listen()
process.stdout.write('ready\n')
