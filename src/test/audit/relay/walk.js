// What components of an application would ask for: pages of a list of an interface, and a list within them.
import { graphql } from 'relay-runtime';

export const walk = graphql`
  query walkQuery($id: ID!, $count: Int!) {
    actor(id: $id) {
      ...walk_actor @arguments(count: $count)
    }
  }
`;

export const actor = graphql`
  fragment walk_actor on Actor
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "walkPageQuery") {
    name
    statements(first: $count, after: $cursor, orderBy: { field: DATE }) @connection(key: "walk_statements") {
      edges {
        node {
          ...walk_statement
        }
      }
    }
  }
`;

export const statement = graphql`
  fragment walk_statement on Statement
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" })
  @refetchable(queryName: "walkTopicsQuery") {
    gist
    date {
      edtf
    }
    topics(first: $count, after: $cursor) @connection(key: "walk_topics") {
      edges {
        node {
          name
        }
      }
    }
  }
`;

export const fact = graphql`
  fragment walk_fact on Fact @refetchable(queryName: "walkFactQuery") {
    summary
  }
`;
