export default {
  schema: 'schema.graphql',
  documents: ['codegen/*.ts'],
  generates: {
    'codegen/gql/': {
      preset: 'client',
      config: {
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
      },
    },
  },
};
