/** Thrown if a database holds content that this program cannot have written. */
export class DamagedGraph extends Error {}

const FAULTS = [TypeError, RangeError, SyntaxError, ReferenceError];

/**
 * Runs work on a graph.
 * @throws DamagedGraph with a sentence if this program or the driver cannot interpret the content of the graph
 */
export async function understood<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!FAULTS.some((fault) => error instanceof fault)) throw error;
    const { name, stack = '' } = error as Error;
    const [place = ''] = /[\w-]+\.[jt]s:\d+/u.exec(stack) ?? [];
    throw new DamagedGraph(
      `What the database holds cannot be understood: it is damaged, or another program wrote to it (${name} at ${place}).`,
    );
  }
}
