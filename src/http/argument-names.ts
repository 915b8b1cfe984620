import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';

const VALUES: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * Adds `extensions.argument` to errors that GraphQL raises for a literal or a variable. Dots separate the fields of an input. Other errors stay
 * unchanged.
 */
export function nameArgument(operation: DocumentNode, error: GraphQLError): void {
  const [node] = error.nodes ?? [];
  if (node === undefined || error.extensions.argument !== undefined) return;
  if (node.kind === Kind.VARIABLE_DEFINITION) {
    const variable = node.variable.name.value;
    const used = argumentOf(operation, (at) => at.kind === Kind.VARIABLE && at.name.value === variable, [Kind.VARIABLE_DEFINITION]);
    error.extensions.argument = [used ?? variable, ...withinVariable(error.message)].join('.');
  } else if (VALUES.has(node.kind)) {
    const used = argumentOf(operation, (at) => at === node, []);
    if (used !== null) error.extensions.argument = used;
  }
}

/** `Variable "$f" got invalid value "x" at "f.endsBy"; …` → endsBy */
function withinVariable(message: string): string[] {
  const [, path = ''] = /^Variable "\$\w+" got invalid value .* at "([\w.[\]]+)"; /su.exec(message) ?? [];
  return path.split('.').slice(1);
}

/** Dotted name of the argument that contains the first matching node; null if there is none. */
function argumentOf(operation: DocumentNode, isMeant: (node: ASTNode) => boolean, skipped: readonly string[]): string | null {
  const path: string[] = [];
  let found: string | null = null;
  visit(operation, {
    enter(node) {
      if (found !== null || skipped.includes(node.kind)) return false;
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.push(node.name.value);
      if (isMeant(node) && path.length > 0) found = path.join('.');
      return undefined;
    },
    leave(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.pop();
    },
  });
  return found;
}
