// Every rule that graphql-eslint has for schemas, and those of Relay.
import graphql from '@graphql-eslint/eslint-plugin';

const off = {
  // Descriptions of one line stand on one line: """ would add two lines to each of some three thousand.
  'description-style': 'off',
  // Types stand by their sort (interfaces, unions, objects, …) and only then by name; fields stand by name.
  alphabetize: 'off',
  // A list without an answer is empty, never null: a client that is given one need not ask whether it is there.
  'require-nullable-result-in-root': 'off',
  // It takes the beginning of another word for the name of the type: State.statements.
  'no-typename-prefix': 'off',
  // What is deprecated goes with a version, whose day nobody knows yet.
  'require-deprecation-date': 'off',
};
const otherwise = {
  // A connection also lists its records as nodes, as GitHub's does, and small lists have no pages. Of pages of paths,
  // of what a search has found and of the timeline, the nodes are no records themselves: they lead to some.
  'relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
  // Pages, and what is a part of a record, have no id of their own.
  'strict-id-in-types': [
    'error',
    {
      exceptions: {
        types: [
          'Casualties', 'Dataset', 'Hop', 'KindCount', 'PageInfo', 'Path', 'SearchHit', 'TimelineEntry', 'UncertainDate',
        ],
        suffixes: ['Connection', 'Edge'],
      },
    },
  ],
};
const named = (rules) =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`@graphql-eslint/${name}`, rule]));

export default [
  {
    files: ['schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: './schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-all'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      ...named(off),
      ...named(otherwise),
    },
  },
];
