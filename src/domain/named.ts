import { routes as everyRoute, type Content, type NamedOption } from './content.ts'

/**
 * The content, once it has all that it names: an unknown id is an error with its place, never an empty list. Forms that
 * rows name and the four routes are looked for as well.
 */
export function checked(content: Content): Content {
  const { named, questions, facts, tests, forms, routing, routes } = content
  const wrong: string[] = []
  const has = (known: ReadonlySet<string>, id: string, what: string, place: string) => {
    if (!known.has(id)) wrong.push(`${place} names the ${what} "${id}", which is not there`)
  }
  const hasOptions = ({ fact, is }: NamedOption, place: string) => {
    has(ids(facts), fact, 'fact', `${place}.fact`)
    const options = ids(facts.find(({ id }) => id === fact)?.options ?? [])
    for (const option of is) has(options, option, 'option', `${place}.is`)
  }
  named.steering.forEach((fact, at) => has(ids(facts), fact, 'fact', `named.steering[${at}]`))
  const ladders = questions.filter(({ holdsLadder }) => holdsLadder).length
  if (ladders !== 1) wrong.push(`${ladders} questions hold the ladder, and one has to`)
  has(ids(tests), named.saving.stands, 'test', 'named.saving.stands')
  hasOptions(named.oneSetting, 'named.oneSetting')
  hasOptions(named.saving.wanted, 'named.saving.wanted')
  for (const row of routing) for (const form of row.forms) has(ids(forms), form, 'form', `routing "${row.id}"`)
  for (const route of everyRoute) has(ids(routes), route, 'route', 'routes')
  if (wrong.length > 0) throw new Error(`This content does not hold together: ${wrong.join('; ')}`)
  return content
}

const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id))
