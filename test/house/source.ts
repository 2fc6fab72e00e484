import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

export const project = join(import.meta.dirname, '..', '..')

/** What is made, not written. */
const made = /^(node_modules|dist|data|\.git|\.test-report|.*\.tsbuildinfo)$/

/** Every file below a folder of the project, as paths from the project's root; `.` for all of it. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.test(entry.name)) return []
    const path = relative(project, join(project, folder, entry.name))
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

export const textOf = (path: string): string => readFileSync(join(project, path), 'utf8')

export const sourcesIn = (...folders: string[]): string[] =>
  folders.flatMap(filesIn).filter((path) => /\.tsx?$/.test(path))

/** Visits every node of a file's syntax; `where` is `path:line`, to be named in a failure. */
export function visit(path: string, look: (node: ts.Node, where: string) => void): void {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext, true)
  const go = (node: ts.Node): void => {
    look(node, `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    ts.forEachChild(node, go)
  }
  go(file)
}

/** The tests' own words at the root of a call: `test.each(…)(…)` and `describe.skip(…)` are rooted in `test` and `describe`. */
export function rootOf(expression: ts.Expression): string {
  if (ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression))
    return rootOf(expression.expression)
  if (ts.isTaggedTemplateExpression(expression)) return rootOf(expression.tag)
  return ts.isIdentifier(expression) ? expression.text : ''
}
