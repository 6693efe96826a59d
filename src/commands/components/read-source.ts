import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

import { componentFolder, examplesFile } from '@/site/examples/load-examples'

/** An export of a component's folder, with its docstring. */
export type Documented = { readonly name: string; readonly text: string }

/** A component's docstrings, and the source code of each example. */
export type ComponentSource = {
  readonly documented: readonly Documented[]
  readonly codeOf: Readonly<Record<string, string>>
}

export function readComponentSource(name: string): ComponentSource {
  const folder = componentFolder(name)
  const parts = readdirSync(folder)
    .filter((file) => file.endsWith('.tsx') && !/\.(?:spec|examples)\.tsx$/.test(file))
    .sort((a, b) => Number(b === `${name}.tsx`) - Number(a === `${name}.tsx`))
  const examples = parse(examplesFile(name))
  return {
    documented: [examples, ...parts.map((file) => parse(path.join(folder, file)))].flatMap(
      documentedIn,
    ),
    codeOf: casesIn(examples),
  }
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    existsSync(file) ? readFileSync(file, 'utf8') : '',
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )

/** Exported functions; also `examples`, for a folder with only a stylesheet to document. */
function documentedIn(source: ts.SourceFile): Documented[] {
  return source.statements.flatMap((statement) => {
    const name = nameOf(statement)
    const text = commentOf(statement)
    return name && text ? [{ name: name === 'examples' ? '' : name, text }] : []
  })
}

function nameOf(statement: ts.Statement): string | undefined {
  const isExported = ts.canHaveModifiers(statement)
    ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false
  if (!isExported) return undefined
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations[0]?.name.getText()
  return undefined
}

const commentOf = (statement: ts.Statement): string =>
  ts
    .getJSDocCommentsAndTags(statement)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The source text of each property of `export const examples = { … } satisfies Examples`. */
function casesIn(source: ts.SourceFile): Record<string, string> {
  const cases: Record<string, string> = {}
  const visit = (node: ts.Node): void => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'examples')
      return ts.forEachChild(node, visit)
    const { initializer } = node
    const value =
      initializer && ts.isSatisfiesExpression(initializer) ? initializer.expression : initializer
    if (!value || !ts.isObjectLiteralExpression(value)) return
    for (const property of value.properties)
      if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name))
        cases[property.name.text] = codeOf(property.initializer)
  }
  visit(source)
  return cases
}

function codeOf(node: ts.Expression): string {
  const code = ts.isParenthesizedExpression(node) ? node.expression.getText() : node.getText()
  const [first = '', ...rest] = code.split('\n')
  const indent = Math.min(...rest.filter(Boolean).map((line) => line.search(/\S/)))
  return [first, ...rest.map((line) => line.slice(indent))].join('\n')
}
