import { Mistake } from './errors.mjs';

const PAGE = 100;

/**
 * The running service at an address.
 * @throws Mistake from its functions if it does not answer, or answers with an error
 */
export function serviceAt(endpoint) {
  async function ask(query, variables) {
    const answer = await post(endpoint, { query, variables });
    const [error] = answer.errors ?? [];
    if (error) throw new Mistake(error.message, error.message, error.extensions?.code);
    return answer.data;
  }
  /** All nodes of the connection `list` of the query or of its `node`. The query has the variables $first and $after. */
  async function all(query, variables) {
    const nodes = [];
    for (let after = null; ; ) {
      const data = await ask(query, { ...variables, first: PAGE, after });
      const list = data.list ?? data.node.list;
      nodes.push(...list.nodes);
      if (!list.pageInfo.hasNextPage) return nodes;
      after = list.pageInfo.endCursor;
    }
  }
  return { ask, all };
}

async function post(endpoint, body) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (!answer) {
    throw new Mistake(
      `No policy graph answers at ${endpoint}: start it with npm start, or name another with --endpoint URL.`,
      `${endpoint} 没有政策图谱应答：请先用 npm start 启动，或用 --endpoint 指明地址。`,
    );
  }
  return answer;
}
