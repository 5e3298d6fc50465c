// Has graphql-js read the schema that is served, validate it, and compare it with what introspection says; keeps it in
// schema.graphql for the other audits.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { ask, folder, served } from './audit.mjs';

const sdl = await served('/graphql/schema.graphql');
const schema = buildSchema(sdl);
assert.deepEqual(validateSchema(schema), []);
const introspected = buildClientSchema(
  await ask(
    getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  ),
);
const printed = (any) => printSchema(lexicographicSortSchema(any));
const directives = (any) => any.getDirectives().map(String).sort();
assert.equal(printed(schema), printed(introspected));
assert.deepEqual(directives(schema), directives(introspected));
for (const scalar of ['Date', 'DateTime']) {
  assert.ok(schema.getType(scalar).specifiedByURL, scalar);
}
writeFileSync(join(folder, 'schema.graphql'), sdl);
console.log(`the schema is valid, and introspection says the same: ${Object.keys(schema.getTypeMap()).length} types`);
