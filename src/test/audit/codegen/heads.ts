import { graphql, useFragment } from './gql/index.js';
import type { TypedDocumentString } from './gql/graphql.js';

const Head = graphql(`
  fragment Head on Participation {
    role
    actor {
      __typename
      name
      ... on Person {
        memberships(first: 1, on: "2025-05-16") {
          nodes {
            role
          }
        }
      }
    }
    onBehalfOf {
      name
    }
  }
`);

const Heads = graphql(`
  query Heads($id: ID!, $where: ParticipationFilter) {
    meeting(id: $id) {
      title
      status
      date {
        edtf
        earliest
      }
      participations(where: $where) {
        nodes {
          ...Head
        }
      }
    }
  }
`);

async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(process.argv[2]!, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return data;
}

const { meeting } = await execute(Heads, {
  id: 'istanbul-talks-2025-05',
  where: { role: ['HEAD_OF_DELEGATION'] },
});
const earliest: string | null | undefined = meeting?.date?.earliest;
const names: string[] = (meeting?.participations.nodes ?? []).map((node) => useFragment(Head, node).actor.name);
console.log(JSON.stringify({ earliest, names }));
