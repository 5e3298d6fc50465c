// Has Relay compile what components ask for, and walk through pages; and ask for what very many components do.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import relay from 'relay-runtime';
import { ask, endpoint, folder, run } from './audit.mjs';

// sixty components each for actors, facts and nodes
const types = Array.from({ length: 180 }, (_, index) => ['Actor', 'Fact', 'Node'][index % 3]);
const fields = { Actor: 'name', Fact: 'summary', Node: 'id' };
const fragments = types.map((type, index) => `graphql\`fragment many_${index} on ${type} { ${fields[type]} }\`;`);
const spreads = types.map((_, index) => `...many_${index}`).join(' ');
writeFileSync(
  join(folder, 'relay/many.js'),
  `import { graphql } from 'relay-runtime';
  ${fragments.join('\n')}
  graphql\`query manyQuery { actors(first: 3) { nodes { ${spreads} } } }\`;`,
);
run('relay-compiler', 'relay/relay.config.json');

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSelector } = relay;
const artifact = async (name) => (await import(`./relay/__generated__/${name}.graphql.js`)).default;
const environment = new Environment({
  network: Network.create(async ({ text }, variables) => ({ data: await ask(text, variables) })),
  store: new Store(new RecordSource()),
});
const fetched = (query, variables) => fetchQuery(environment, query, variables).toPromise();

const variables = { id: 'volodymyr-zelenskyy', count: 10 };
const [walk, actor, page, statement, topics, fact, many] = await Promise.all(
  ['walkQuery', 'walk_actor', 'walkPageQuery', 'walk_statement', 'walkTopicsQuery', 'walkFactQuery', 'manyQuery'].map(
    artifact,
  ),
);
const operation = createOperationDescriptor(walk, variables);
environment.retain(operation);
const read = (fragment, reference) => environment.lookup(getSelector(fragment, reference)).data;
const statements = () => read(actor, environment.lookup(operation.fragment).data.actor).statements;

await fetched(walk, variables);
for (let pages = 1; pages < 10 && statements().pageInfo.hasNextPage; pages++) {
  await fetched(page, { ...variables, cursor: statements().pageInfo.endCursor });
}
const { actor: all } = await ask(`{ actor(id: "${variables.id}") { statements { totalCount } } }`);
const nodes = statements().edges.map((edge) => edge.node);
assert.equal(new Set(nodes.map((node) => node.__id)).size, all.statements.totalCount);
assert.ok(all.statements.totalCount > variables.count);

const several = nodes.find((node) => read(statement, node).topics.pageInfo.hasNextPage);
const { endCursor } = read(statement, several).topics.pageInfo;
await fetched(topics, { id: several.__id, count: 1, cursor: endCursor });
assert.equal(read(statement, several).topics.edges.length, 2);

assert.ok((await fetched(fact, { id: variables.id })).node);
assert.equal((await fetched(many, {})).actors.nodes.length, 3);
console.log(`Relay puts ${nodes.length} records together from pages, and is answered to ${types.length} fragments`);
