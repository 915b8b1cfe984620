import { useEffect, useState } from 'preact/hooks';

/** An operation as codegen writes it: its types, and the hash by which the service knows it. */
export interface Operation<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  readonly __meta__?: { readonly hash?: string };
}

/** Why there is no answer. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** Milliseconds after which the page asks again; null if the user must. */
  readonly again: number | null;
  /** True if the page asks again once only: the database is slow when it meets a question for the first time. */
  readonly isOnce: boolean;
}

export interface Answer<Result> {
  readonly data: Result;
  /** Requested names that the corpus does not know. */
  readonly unknown: readonly string[];
}

/** The last answers, so that going back shows a page at once. */
const kept = new Map<string, Answer<unknown>>();
const MOST_KEPT = 40;
/** Milliseconds until the page asks again after a temporary failure. */
const AGAIN = 3_000;

const REASONS: Readonly<Record<string, string>> = {
  BUSY: '当前查询较多，正在排队，稍后自动重试。',
  LOADING: '语料正在入库，完成后自动显示。',
  PLANNING: '图数据库刚刚启动，稍后自动重试。',
  DATABASE: '图数据库暂时无法连接，稍后自动重试。',
  RELOADED: '语料刚刚更新，正在重新查询。',
};

const CODES: Readonly<Record<string, string>> = {
  OFFLINE: '本机网络已断开，恢复后自动重试。',
  UNREACHABLE: '无法连接服务。请检查网络，或联系系统管理员确认服务已启动；恢复后自动重试。',
  TIMEOUT: '查询耗时过长，已中止，自动重试一次；如仍超时，请缩小范围。',
  RATE_LIMITED: '一分钟内查询次数已达上限，稍后自动重试。',
  LIMIT_EXCEEDED: '查询范围过大。请增加筛选条件后重试。',
  BAD_USER_INPUT: '地址中的查询条件有误，请核对后重试。',
  PERSISTED_QUERY_NOT_FOUND: '页面版本已更新，请刷新本页。',
  FAULT: '系统内部出错，已记录。请稍后重试；如反复出现，请联系系统管理员。',
};

/** Codes without a reason after which the page asks again. */
const PASSING = ['OFFLINE', 'UNREACHABLE', 'RATE_LIMITED'];

/** @param wait Seconds that the service asks to wait. */
function failure(code: string, reason?: string, wait = 0): Failure {
  const passing = PASSING.includes(code) || REASONS[reason ?? ''] !== undefined;
  const isOnce = reason === 'TIMEOUT';
  const again = passing || isOnce ? Math.max(AGAIN, wait * 1_000) : null;
  return { code, message: REASONS[reason ?? ''] ?? CODES[reason ?? code] ?? CODES[code] ?? CODES.FAULT ?? '', again, isOnce };
}

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly reason?: string } }[];
  readonly extensions?: { readonly warnings?: readonly { readonly message: string }[] };
}

function urlOf(operation: { readonly __meta__?: { readonly hash?: string } }, variables: object): string {
  const query = new URLSearchParams({ documentId: operation.__meta__?.hash ?? '', variables: JSON.stringify(variables) });
  return `/graphql?${query}`;
}

/**
 * Asks the service for an operation that it knows.
 * @throws Failure
 */
export async function ask<Result, Variables extends object>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  const url = urlOf(operation, variables);
  let response: Response;
  let body: Body<Result>;
  try {
    response = await fetch(url, { headers: { accept: 'application/graphql-response+json' } });
    body = await response.json();
  } catch {
    throw failure(navigator.onLine ? 'UNREACHABLE' : 'OFFLINE');
  }
  const [error] = body.errors ?? [];
  const wait = Number(response.headers.get('retry-after')) || 0;
  if (error || !body.data) throw failure(error?.extensions?.code ?? 'FAULT', error?.extensions?.reason, wait);
  const unknown = [...new Set((body.extensions?.warnings ?? []).map(({ message }) => /"(.+)"/u.exec(message)?.[1] ?? message))];
  const answer = { data: body.data, unknown };
  kept.delete(url);
  kept.set(url, answer);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return answer;
}

/** A page of a list. */
interface Listed {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * As `ask`, with all pages of one list.
 * @param listIn Finds the list in an answer.
 */
export async function askAll<Result, Variables extends { readonly after?: string | null }>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  listIn: (data: Result) => Listed | null | undefined,
): Promise<Answer<Result>> {
  const answer = await ask(operation, variables);
  const list = listIn(answer.data) as { nodes: unknown[]; pageInfo: Listed['pageInfo'] } | null | undefined;
  while (list?.pageInfo.hasNextPage) {
    const next = listIn((await ask(operation, { ...variables, after: list.pageInfo.endCursor })).data);
    if (!next) break;
    list.nodes.push(...next.nodes);
    list.pageInfo = next.pageInfo;
  }
  return answer;
}

/** The state of a request. */
export interface Asked<Result> {
  /** The current answer, or the previous one while the next is awaited. */
  readonly answer: Answer<Result> | null;
  readonly failure: Failure | null;
  readonly isWaiting: boolean;
  readonly retry: () => void;
}

/**
 * The answer for these variables, which is requested again when they change.
 * @param variables Null for no request.
 * @param listIn Finds a list of which all pages are requested.
 */
export function useAnswer<Result, Variables extends object>(
  operation: Operation<Result, Variables>,
  variables: Variables | null,
  listIn?: (data: Result) => Listed | null | undefined,
): Asked<Result> {
  const url = variables && urlOf(operation, variables);
  const [state, set] = useState<{ url: string | null; answer: Answer<Result> | null; failure: Failure | null }>({
    url: null,
    answer: null,
    failure: null,
  });
  const [tries, retry] = useState(0);
  useEffect(() => {
    if (!url || !variables) return;
    let isWanted = true;
    let timer = 0;
    const settle = (answer: Answer<Result> | null, failed: Failure | null) => {
      if (!isWanted) return;
      set({ url, answer, failure: failed });
      if (failed?.again && !(failed.isOnce && tries > 0)) timer = setTimeout(() => retry((n) => n + 1), failed.again) as unknown as number;
    };
    (listIn ? askAll(operation, variables, listIn) : ask(operation, variables)).then(
      (answer) => settle(answer, null),
      (failed: Failure) => settle(null, failed),
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [url, tries]);
  const isCurrent = state.url === url;
  const known = url ? (kept.get(url) as Answer<Result> | undefined) : undefined;
  return {
    answer: (isCurrent ? state.answer : null) ?? known ?? (isCurrent ? null : state.answer),
    failure: isCurrent ? state.failure : null,
    isWaiting: url !== null && !isCurrent && !known,
    retry: () => retry((n) => n + 1),
  };
}
