// Has gql.tada infer the types of a query from the schema, TypeScript compile it, and the program answer.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { endpoint, folder, run } from './audit.mjs';

run('gql.tada', 'generate-output', '--tsconfig', 'tada/tsconfig.json');
run('tsc', '--project', 'tada/tsconfig.json');
const answer = execFileSync('node', [join(folder, 'built/tada/disputes.js'), endpoint], { encoding: 'utf8' });
assert.deepEqual(JSON.parse(answer), { all: true, fewest: 2 });
console.log('gql.tada infers the types of a query that is answered');
