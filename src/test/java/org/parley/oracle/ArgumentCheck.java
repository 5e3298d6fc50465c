package org.parley.oracle;

import java.util.Map;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Document;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Checks what can be said of arguments before anything is answered: a wrong one refuses the operation even where no record
 * is found at which it would count.
 */
final class ArgumentCheck extends QueryVisitorStub {

    private ArgumentCheck() {
    }

    static void check(GraphQLSchema schema, Document document, Map<String, Object> variables) {
        QueryTraverser.newQueryTraverser().schema(schema).document(document).variables(variables).build()
                .visitPreOrder(new ArgumentCheck());
    }

    @Override
    public void visitField(QueryVisitorFieldEnvironment env) {
        GraphQLFieldDefinition field = env.getFieldDefinition();
        if (field.getArgument("where") != null) {
            Request.of(kind(field), env.getArguments());
        } else if (field.getArgument("first") != null) {
            Window.of(env.getArguments());
        }
    }

    private static Kind kind(GraphQLFieldDefinition connection) {
        String type = GraphQLTypeUtil.unwrapAll(connection.getType()).getName();
        return Metamodel.get().kinds().stream().filter(kind -> type.equals(kind.name() + "Connection")).findFirst()
                .orElseThrow();
    }
}
