import ts from 'typescript'

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host)!
const sources = fileNames.filter((name) => name.includes('/src/'))
const program = ts.createProgram(sources, options)

/** The product's own files, as the compiler reads them: read once for all that is asked of them. */
export const files: readonly ts.SourceFile[] = program
  .getSourceFiles()
  .filter(({ fileName }) => sources.includes(fileName))

export const checker: ts.TypeChecker = program.getTypeChecker()

/** The file's name within the project. */
export const nameOf = ({ fileName }: ts.SourceFile): string => fileName.replace(/.*\/src\//, 'src/')
