/**
 * Cypher that finds the nodes whose list property contains exactly `text`. It uses the full-text index over that list, because other indexes do
 * not cover lists. `list` is a property of the variable to bind: document.printedKeys. The lists contain no nulls.
 */
export function holding(index: string, text: string, list: string): string {
  const [node] = list.split('.');
  const quoted = `'"' + replace(replace(coalesce(${text}, ''), '\\\\', '\\\\\\\\'), '"', '\\\\"') + '"'`;
  return `CALL db.index.fulltext.queryNodes('${index}', ${quoted}) YIELD node AS ${node} WHERE ${text} IN ${list}`;
}
