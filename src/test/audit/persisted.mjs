// Has Apollo's client ask the endpoint whose URL is given, with hashes instead of queries once the server knows them.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

async function asked(useGETForHashedQueries) {
  const requests = [];
  const recordingFetch = async (url, options) => {
    const response = await fetch(url, options);
    const withQuery = /query( |%20|\+)/.test(options.body ?? url);
    requests.push({ method: options.method, withQuery, status: response.status });
    return response;
  };
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      new PersistedQueryLink({
        sha256: (text) => createHash('sha256').update(text).digest('hex'),
        useGETForHashedQueries,
      }),
      new HttpLink({ uri: process.argv[2], fetch: recordingFetch }),
    ]),
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  });
  // a query that no server knows yet
  const query = gql(`query Place_${randomUUID().replaceAll('-', '')}($id: ID!) { place(id: $id) { name } }`);
  for (const id of ['istanbul', 'ankara']) {
    const { data, error } = await client.query({ query, variables: { id } });
    assert.equal(error, undefined);
    assert.equal(data.place.name.toLowerCase(), id);
  }
  return requests;
}

for (const byGet of [true, false]) {
  const method = byGet ? 'GET' : 'POST';
  assert.deepEqual(await asked(byGet), [
    { method, withQuery: false, status: 404 },
    { method: 'POST', withQuery: true, status: 200 },
    { method, withQuery: false, status: 200 },
  ]);
}
console.log('Apollo Client is answered to hashes, by GET and by POST');
