// Has Apollo's client keep versions of one record, as of two days and as of now, beside each other in its cache.
import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';

const MEETING = gql(`query Meeting($asOf: Date) {
  meeting(id: "zelenskyy-putin-meeting-2025-05", asOf: $asOf) {
    id
    asOf
    status
    participations(first: 1) { nodes { id asOf actor { id asOf name } } }
  }
}`);
const DAYS = ['2025-05-12', '2025-05-15', null];

async function recordTypes() {
  const response = await fetch(process.argv[2], {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: '{ __type(name: "Node") { possibleTypes { name } } }' }),
  });
  return (await response.json()).data.__type.possibleTypes.map((type) => type.name);
}

// Asks as of all days, and then what the cache holds of each.
async function statuses(cacheOptions) {
  const cache = new InMemoryCache(cacheOptions);
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: process.argv[2] }) });
  for (const asOf of DAYS) {
    const { error } = await client.query({ query: MEETING, variables: { asOf } });
    assert.equal(error, undefined);
  }
  const kept = DAYS.map((asOf) => client.readQuery({ query: MEETING, variables: { asOf } }).meeting.status);
  const meetings = Object.keys(cache.extract()).filter((key) => key.startsWith('Meeting:'));
  return { kept, meetings: meetings.length };
}

const keyed = await statuses({
  possibleTypes: { Node: await recordTypes() },
  typePolicies: { Node: { keyFields: ['id', 'asOf'] } },
});
assert.deepEqual(keyed, { kept: ['PROPOSED', 'DECLINED', 'DECLINED'], meetings: 3 });
// with the id alone as the key, the record that came last takes the place of the others
assert.deepEqual(await statuses({}), { kept: ['DECLINED', 'DECLINED', 'DECLINED'], meetings: 1 });
console.log('Apollo Client keeps a record as of two days and as of now, each with what was known then');
