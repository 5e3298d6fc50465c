// Holds the schema against the rules of graphql-eslint for schemas and for Relay.
import { run } from './audit.mjs';

run('eslint', '--max-warnings', '0', 'schema.graphql');
console.log('graphql-eslint finds nothing wrong with the schema');
