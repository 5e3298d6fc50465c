package org.parley.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.util.TraverserContext;

/**
 * Checks what can be said of arguments before anything is answered: a wrong one refuses the operation even where no record
 * is found at which it would count; but not where fragments ask of one type what only another has.
 */
final class ArgumentCheck extends QueryVisitorStub {

    private final GraphQLSchema schema;
    private final Map<String, TypeName> fragments = new HashMap<>();

    private ArgumentCheck(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment.getTypeCondition()));
    }

    static void check(GraphQLSchema schema, Document document, Map<String, Object> variables) {
        QueryTraverser.newQueryTraverser().schema(schema).document(document).variables(variables).build()
                .visitPreOrder(new ArgumentCheck(schema, document));
    }

    @Override
    public void visitField(QueryVisitorFieldEnvironment env) {
        GraphQLFieldDefinition field = env.getFieldDefinition();
        if (field.getArgument("first") == null || !isReachable(env)) {
            return;
        }
        if (field.getArgument("where") != null) {
            Request.of(kind(field), env.getArguments());
        } else {
            Window.of(env.getArguments());
        }
    }

    /** Whether there is a type of objects that all fragments around the field are about, and those around its parents. */
    private boolean isReachable(QueryVisitorFieldEnvironment env) {
        QueryVisitorFieldEnvironment parent = env.getParentEnvironment();
        if (parent == null) {
            return true;
        }
        Set<String> types = possible(GraphQLTypeUtil.unwrapAll(parent.getFieldDefinition().getType()));
        types.retainAll(possible(env.getFieldsContainer()));
        TraverserContext<Node> context = env.getTraverserContext().getParentContext();
        for (; context != null && !(context.thisNode() instanceof Field); context = context.getParentContext()) {
            TypeName condition = context.thisNode() instanceof InlineFragment inline ? inline.getTypeCondition()
                    : context.thisNode() instanceof FragmentSpread spread ? fragments.get(spread.getName()) : null;
            if (condition != null) {
                types.retainAll(possible(schema.getType(condition.getName())));
            }
        }
        return !types.isEmpty() && isReachable(parent);
    }

    private Set<String> possible(GraphQLType type) {
        if (type instanceof GraphQLInterfaceType general) {
            return schema.getImplementations(general).stream().map(GraphQLObjectType::getName)
                    .collect(Collectors.toCollection(HashSet::new));
        }
        return type instanceof GraphQLUnionType union ? union.getTypes().stream().map(GraphQLNamedOutputType::getName)
                .collect(Collectors.toCollection(HashSet::new)) : new HashSet<>(Set.of(((GraphQLNamedType) type).getName()));
    }

    private static Kind kind(GraphQLFieldDefinition connection) {
        String type = GraphQLTypeUtil.unwrapAll(connection.getType()).getName();
        return Metamodel.get().kinds().stream().filter(kind -> type.equals(kind.name() + "Connection")).findFirst()
                .orElseThrow();
    }
}
