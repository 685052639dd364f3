import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** One test that fails is enough of a mutant. It mostly stands in `tests` where the mutant stands in `src`: that is tried first. */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const mutated = this.ctx.config.related
    if (mutated?.length !== 1) return sorted
    const near = ({ moduleId }: TestSpecification) => nearness(mutated[0]!, moduleId)
    return sorted.toSorted((a, b) => near(b) - near(a))
  }
}

/** How many folders, and the file itself, have the same names in `src` and in `tests`, from the top. */
export function nearness(mutated: string, test: string): number {
  const [theirs, ours] = [within('src', mutated), within('tests', test)]
  const parts = ours.findIndex((name, at) => name !== theirs[at])
  return parts === -1 ? ours.length : parts
}

const within = (folder: string, path: string): readonly string[] =>
  path
    .slice(path.lastIndexOf(`/${folder}/`) + folder.length + 2)
    .replace(/(\.test)?\.\w+$/, '')
    .split('/')
