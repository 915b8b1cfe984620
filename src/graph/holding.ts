/**
 * Finds the nodes whose list contains exactly a text, by the full-text index over that list; no other index covers lists. `list` is a
 * property of the variable to bind: document.printedKeys. No list contains null.
 */
export function holding(index: string, text: string, list: string): string {
  const [node] = list.split('.');
  const quoted = `'"' + replace(replace(coalesce(${text}, ''), '\\\\', '\\\\\\\\'), '"', '\\\\"') + '"'`;
  return `CALL db.index.fulltext.queryNodes('${index}', ${quoted}) YIELD node AS ${node} WHERE ${text} IN ${list}`;
}
