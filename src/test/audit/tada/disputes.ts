import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './schema.d.ts';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; DateTime: string } }>();

const Disputes = graphql(`
  query Disputes($first: Int!, $where: DisputeFilter) {
    disputes(first: $first, where: $where) {
      totalCount
      nodes {
        question
        claims {
          value
        }
        about {
          nodes {
            __typename
            ... on Meeting {
              date {
                edtf
              }
            }
          }
        }
      }
    }
  }
`);

const variables: VariablesOf<typeof Disputes> = { first: 100, where: { aboutWhere: { some: {} } } };
const response = await fetch(process.argv[2]!, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query: print(Disputes), variables }),
});
const { data, errors } = (await response.json()) as { data: ResultOf<typeof Disputes>; errors?: unknown };
if (errors) {
  throw new Error(JSON.stringify(errors));
}
const claims: number[] = data.disputes.nodes.map((dispute) => dispute.claims.length);
console.log(JSON.stringify({ all: claims.length === data.disputes.totalCount, fewest: Math.min(...claims) }));
