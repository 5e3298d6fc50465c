'use strict';

// What is in the editors stands in the address, so that it can be shared.
const address = new URL(location.href);

function remember(name) {
  return value => {
    if (value) {
      address.searchParams.set(name, value);
    } else {
      address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  };
}

const given = name => address.searchParams.get(name) ?? undefined;

ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, {
  // beside this page, whatever prefix the two are served under
  fetcher: GraphiQL.createFetcher({ url: new URL('../graphql', location.href).href }),
  query: given('query'),
  variables: given('variables'),
  operationName: given('operationName'),
  onEditQuery: remember('query'),
  onEditVariables: remember('variables'),
  onEditOperationName: remember('operationName'),
  shouldPersistHeaders: false,
}));
