import { connect } from 'node:net'

/** One phone that asks as fast as it can, on four lines: `flood.ts PORT PATH TOKEN` */
const [port, path, token] = process.argv.slice(2)
const asked = `GET ${path} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${token}\r\n\r\n`.repeat(200)

function flood() {
  const line = connect(Number(port), '127.0.0.1')
  const more = () => {
    while (line.write(asked));
  }
  line.on('error', () => undefined).on('close', () => setTimeout(flood, 1))
  line.on('drain', more).on('connect', more).resume()
}
for (let at = 0; at < 4; at++) flood()
process.stdout.write('ready\n')
