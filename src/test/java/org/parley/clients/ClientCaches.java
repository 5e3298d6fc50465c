package org.parley.clients;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldsContainer;

/** Writes, as modules of JavaScript, how the caches of clients are to keep what is answered. */
record ClientCaches(ClientTypes types) {

    private static final int WIDTH = 120;

    /** For Apollo Client. */
    String apollo() {
        return """
                // How the cache of Apollo Client keeps what Parley answers. It is made from Parley's schema; copy it:
                //   new InMemoryCache({ possibleTypes, typePolicies })
                import { relayStylePagination } from '@apollo/client/utilities';

                // the types that each interface and union can be
                export const possibleTypes = {
                %s};

                // Pages of a list become one list, where they are asked for as edges. These arguments tell one list from another.
                const pages = relayStylePagination([%s]);
                const lists = (...fields) => ({ fields: Object.fromEntries(fields.map((field) => [field, pages])) });

                export const typePolicies = {
                  // a record as of a day is kept apart from the same now, if its asOf is asked for beside its id
                  Node: { keyFields: ({ id, asOf }) => id && (asOf ? ['id', 'asOf'] : ['id']) },
                  // without an id: parts of the object that has them, to be completed when more of them is asked for
                %s  // what a type has of its interfaces stands with these
                %s};
                """.formatted(
                types.possibleTypes().entrySet().stream()
                        .map(type -> call("  " + type.getKey() + ": [", type.getValue(), "],\n")).collect(Collectors.joining()),
                quoted(types.listArguments()),
                types.singleParts().stream().map(name -> "  " + name + ": { merge: true },\n").collect(Collectors.joining()),
                lists(types.containers(), ClientTypes::ownLists));
    }

    /** For urql with Graphcache. */
    String graphcache() {
        return """
                // How Graphcache, urql's normalised cache, keeps what Parley answers. It is made from Parley's schema; copy it:
                //   cacheExchange({ keys, resolvers, schema })
                // with the schema as @urql/introspection makes it of an introspection query.
                import { relayPagination } from '@urql/exchange-graphcache/extras';

                // a record as of a day is kept apart from the same now, if its asOf is asked for beside its id
                const record = ({ id, asOf }) => (asOf ? `${id} as of ${asOf}` : id);
                // without an id: parts of the object that has them
                const part = () => null;

                export const keys = {
                %s%s};

                const lists = (...fields) => Object.fromEntries(fields.map((field) => [field, relayPagination()]));

                // pages of a list become one list
                export const resolvers = {
                %s};
                """.formatted(keys(types.possibleTypes().get("Node"), "record"), keys(types.parts(), "part"),
                lists(types.objects(), ClientTypes::lists));
    }

    private static String keys(List<String> types, String key) {
        return types.stream().map(type -> "  " + type + ": " + key + ",\n").collect(Collectors.joining());
    }

    private static String lists(Collection<? extends GraphQLFieldsContainer> types,
            Function<GraphQLFieldsContainer, List<String>> fields) {
        return types.stream().filter(type -> !fields.apply(type).isEmpty())
                .map(type -> call("  " + type.getName() + ": lists(", fields.apply(type), "),\n")).collect(Collectors.joining());
    }

    /** On one line if there is room, else with a line for each value. */
    private static String call(String begin, List<String> values, String end) {
        String line = begin + quoted(values) + end;
        return line.length() <= WIDTH ? line : begin + "\n"
                + values.stream().map(value -> "    '" + value + "',\n").collect(Collectors.joining()) + "  " + end;
    }

    private static String quoted(Collection<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }
}
