import { setTimeout as sleep } from 'node:timers/promises';

/** Counts of answers. `wrong` holds every answer that is neither right nor SERVICE_UNAVAILABLE. */
export interface Tally {
  right: number;
  unavailable: number;
  readonly wrong: string[];
}

/** Milliseconds until a client gives up, ten times the service's limit for a request; and milliseconds between two questions. */
const TIMEOUT = 150_000;
const PAUSE = 50;

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Clients of a service over HTTP that know the right answers. */
export class CheckingClients {
  readonly tally: Tally = { right: 0, unavailable: 0, wrong: [] };
  private asking = true;
  private readonly clients: Promise<void>[];

  /** @param known right answers by their questions */
  constructor(
    private readonly url: string,
    private readonly known: ReadonlyMap<string, unknown>,
    howMany: number,
  ) {
    this.clients = Array.from({ length: howMany }, (_, nth) => this.askOn(nth));
  }

  /** Resolves after this many more right answers. */
  async areRight(howMany: number): Promise<void> {
    for (const until = this.tally.right + howMany; this.tally.right < until; ) await sleep(20);
  }

  /** Resolves when every client has its last answer. */
  async stop(): Promise<Tally> {
    this.asking = false;
    await Promise.all(this.clients);
    return this.tally;
  }

  private async askOn(nth: number): Promise<void> {
    const questions = [...this.known.keys()];
    for (let turn = nth; this.asking; turn++) {
      await this.check(questions[turn % questions.length] ?? '').catch((error) => this.tally.wrong.push(String(error)));
      await sleep(PAUSE);
    }
  }

  private async check(question: string): Promise<void> {
    const { status, reply } = await ask(this.url, question);
    const same = JSON.stringify(reply.data) === JSON.stringify(this.known.get(question));
    const refused = reply.errors?.every(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE');
    if (status === 200 && same && !reply.errors) this.tally.right++;
    else if (status === 503 && refused && !reply.data) this.tally.unavailable++;
    else this.tally.wrong.push(`${status} ${JSON.stringify(reply)} to ${question}`);
  }
}

/** @throws TimeoutError where no answer comes in time */
export async function ask(url: string, query: string): Promise<{ status: number; reply: Reply }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  return { status: response.status, reply: (await response.json()) as Reply };
}
