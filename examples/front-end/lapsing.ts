import type { Client } from '@urql/core';
import { type FragmentType, graphql, unmasked } from './gql';

/** A document of the list, with the quote behind its last day. */
const Line = graphql(`
  fragment Line on Document {
    number
    title
    force(asOf: $asOf) {
      status
      until
      evidence {
        quote
      }
    }
  }
`);

const Lapsing = graphql(`
  query Lapsing($asOf: Date!, $endsBy: Date!, $after: String) {
    documents(filter: { endsBy: $endsBy }, asOf: $asOf, first: 20, after: $after) {
      totalCount
      nodes {
        id
        ...Line
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function told(masked: FragmentType<typeof Line>): string {
  const { number, title, force } = unmasked(Line, masked);
  const quote = force.evidence[0]?.quote;
  return `${force.until} ${title ?? number}${quote ? ` (“${quote}”)` : ''}`;
}

/** One line for each document that lapses between two days, from all pages. @throws Error where the service refuses or cannot be reached */
export async function lapsing(client: Client, asOf: string, endsBy: string): Promise<string[]> {
  const lines: string[] = [];
  let after: string | null | undefined = null;
  do {
    const { data, error } = await client.query(Lapsing, { asOf, endsBy, after }).toPromise();
    if (!data) throw error ?? new Error('No answer.');
    lines.push(...data.documents.nodes.map(told));
    after = data.documents.pageInfo.hasNextPage ? data.documents.pageInfo.endCursor : null;
  } while (after);
  return lines;
}
