/** Reads the SQL in our code from its syntax tree, and finds the uses of an account's tables that name no account. */
import ts from 'typescript';

export interface SourceText {
  path: string;
  text: string;
}

/** Tables whose rows belong to accounts. */
const OWNED = ['voicemail', 'account', 'rep_settings', 'enrolment', 'webhook_event', 'drainer'];
const USE = new RegExp(`\\b(from|update|into|join)\\s+ringback\\.(${OWNED.join('|')})\\b`, 'g');
/** A row is chosen by its account, or written into one. */
const NAMES_ACCOUNT = /\baccount_id\s*=\s*(\$\d|\w+\.account_id)|\binto\s+ringback\.\w+\s*\(\s*account_id\b/;

interface Statement {
  /** The method, function or constant it stands in. */
  where: string;
  sql: string;
}

/** @returns uses without an account as "where verb table", and how many uses there are */
export function usesWithoutAccount(sources: readonly SourceText[]): { uses: number; unnamed: string[] } {
  const unnamed: string[] = [];
  let uses = 0;
  for (const { where, sql } of statementsOf(sources)) {
    const starts = [...sql.matchAll(USE)];
    uses += starts.length;
    for (const [index, use] of starts.entries()) {
      const part = sql.slice(use.index, starts[index + 1]?.index);
      if (!NAMES_ACCOUNT.test(part)) unnamed.push(`${where}: ${use[1] ?? ''} ${use[2] ?? ''}`);
    }
  }
  return { uses, unnamed: [...new Set(unnamed)].sort() };
}

function statementsOf(sources: readonly SourceText[]): Statement[] {
  const files = sources.map(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  const constants = new Map<string, ts.Expression>();
  for (const file of files)
    for (const statement of file.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (ts.isIdentifier(name) && initializer !== undefined) constants.set(name.text, initializer);
  const found: Statement[] = [];
  const visit = (node: ts.Node, where: string): void => {
    const inside = nameOf(node) ?? where;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      const sql = textOf(node, constants);
      if (sql.includes('ringback.')) found.push({ where: inside, sql });
      return;
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  for (const file of files) visit(file, file.fileName);
  return found;
}

function nameOf(node: ts.Node): string | null {
  if (ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node))
    return node.name !== undefined && ts.isIdentifier(node.name) && !isLocal(node) ? node.name.text : null;
  return null;
}

/** A variable inside a function is not what a reader would look for. */
function isLocal(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) && !ts.isSourceFile(node.parent.parent.parent);
}

/** The text with the constants it is made of; what only a run would tell is left out, and so names no account. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ expression, literal }) => textOf(expression, constants) + literal.text).join('');
  const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  return constant === undefined ? '' : textOf(constant, constants);
}
