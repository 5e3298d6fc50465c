// Has urql with Graphcache walk through pages, with the cache policies that the program serves.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { endpoint, folder, served } from './audit.mjs';

writeFileSync(join(folder, 'graphcache.mjs'), await served('/clients/graphcache.js'));
const { keys, resolvers } = await import('./graphcache.mjs');
const schema = introspectionFromSchema(buildSchema(readFileSync(join(folder, 'schema.graphql'), 'utf8')));
const client = new Client({
  url: endpoint,
  preferGetMethod: false,
  exchanges: [cacheExchange({ keys, resolvers, schema }), fetchExchange],
});
const ask = async (query, variables, context) => {
  const { data, error } = await client.query(query, variables, context);
  assert.equal(error, undefined);
  return data;
};

const page = `query Page($after: String) {
  actor(id: "volodymyr-zelenskyy") {
    id
    ...Said
  }
}
fragment Said on Actor {
  statements(first: 10, after: $after, orderBy: { field: DATE }) {
    totalCount
    nodes { id }
    edges { node { id gist date { edtf } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
let list = (await ask(page, {})).actor.statements;
for (let pages = 1; pages < 10 && list.pageInfo.hasNextPage; pages++) {
  list = (await ask(page, { after: list.pageInfo.endCursor })).actor.statements;
}
assert.ok(list.totalCount > 10);
assert.equal(new Set(list.edges.map((edge) => edge.node.id)).size, list.totalCount);

// everything that has no id
await ask(`{
  dataset { fingerprint counts { kind count } }
  search(text: "istanbul", first: 1) { edges { node { record { id } } } }
  timeline(first: 1) { edges { node { date { edtf } record { __typename ... on Node { id } } } } }
  path(from: "vladimir-putin", to: "recep-tayyip-erdogan", first: 1) { edges { node { hops { relation } } } }
  incidents(first: 1) { edges { node { id casualties { killedLow } } } }
}`);
assert.ok(await ask('{ dataset { fingerprint } }', {}, { requestPolicy: 'cache-only' }));

// a record as of a day, and now
const meeting = 'query Meeting($day: Date) { meeting(id: "zelenskyy-putin-meeting-2025-05", asOf: $day) { id asOf status } }';
const then = (await ask(meeting, { day: '2025-05-12' })).meeting;
const now = (await ask(meeting, {})).meeting;
assert.notEqual(then.status, now.status);
assert.deepEqual((await ask(meeting, { day: '2025-05-12' }, { requestPolicy: 'cache-only' })).meeting, then);
console.log(`Graphcache puts ${list.totalCount} records together from pages`);
