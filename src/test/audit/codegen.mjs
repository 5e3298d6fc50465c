// Has GraphQL Code Generator make typed documents of the schema, TypeScript compile them, and the program answer.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { endpoint, folder, run } from './audit.mjs';

run('graphql-codegen', '--config', 'codegen/codegen.config.mjs');
run('tsc', '--project', 'codegen/tsconfig.json');
const answer = execFileSync('node', [join(folder, 'built/codegen/heads.js'), endpoint], { encoding: 'utf8' });
assert.deepEqual(JSON.parse(answer), { earliest: '2025-05-15', names: ['Rustem Umerov', 'Vladimir Medinsky'] });
console.log('GraphQL Code Generator makes typed documents that are answered');
