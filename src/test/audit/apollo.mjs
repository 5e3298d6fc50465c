// Has Apollo Client walk through pages, with the cache policies that the program serves.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { endpoint, folder, served } from './audit.mjs';

writeFileSync(join(folder, 'apollo-cache.mjs'), await served('/clients/apollo.js'));
const { possibleTypes, typePolicies } = await import('./apollo-cache.mjs');
const cache = new InMemoryCache({ possibleTypes, typePolicies });
const client = new ApolloClient({ cache, link: new HttpLink({ uri: endpoint }) });
const ask = async (query, variables) => (await client.query({ query: gql(query), variables })).data;

const page = `query Page($after: String, $first: Int!) {
  actor(id: "volodymyr-zelenskyy") {
    id
    ...Said
  }
}
fragment Said on Actor {
  statements(first: $first, after: $after, orderBy: { field: DATE }) {
    totalCount
    edges { node { id gist date { edtf } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const known = (query) => cache.readQuery({ query: gql(query), variables: { first: 10 } });
await ask(page, { first: 10 });
const observed = client.watchQuery({ query: gql(page), variables: { first: 10 } });
const subscription = observed.subscribe({});
let list = known(page).actor.statements;
for (let pages = 1; pages < 10 && list.pageInfo.hasNextPage; pages++) {
  await observed.fetchMore({ variables: { after: list.pageInfo.endCursor } });
  list = known(page).actor.statements;
}
subscription.unsubscribe();
assert.ok(list.totalCount > 10);
assert.equal(new Set(list.edges.map((edge) => edge.node.id)).size, list.totalCount);

// another list of the same field, and other parts of the same date and of the record as a whole, take nothing away
await ask(`{
  person(id: "volodymyr-zelenskyy") {
    id
    statements(first: 1, where: { act: [PRAISED] }) { edges { node { id date { earliest } } } }
  }
}`);
await ask('{ dataset { fingerprint } }');
await ask('{ dataset { version } }');
await ask('{ topics(first: 1) { nodes { name } } }');
assert.deepEqual(known(page).actor.statements.edges, list.edges);
assert.ok(known('{ dataset { fingerprint version } }'));

// a record as of a day, and now
const meeting = 'query Meeting($day: Date) { meeting(id: "zelenskyy-putin-meeting-2025-05", asOf: $day) { id asOf status } }';
const then = (await ask(meeting, { day: '2025-05-12' })).meeting;
const now = (await ask(meeting, {})).meeting;
assert.notEqual(then.status, now.status);
assert.deepEqual(cache.readQuery({ query: gql(meeting), variables: { day: '2025-05-12' } }).meeting, then);
console.log(`Apollo Client puts ${list.totalCount} records together from pages`);
