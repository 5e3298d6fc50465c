package org.parley.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.error.Quotation;
import org.parley.validation.DocumentIndex.Place;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/** Puts what graphql-java finds wrong with a document into words of the API. */
public final class ValidationMessages {

    private static final String UNSPECIFIC = "the query does not fit the schema";
    /** The one thing that the parts of a document do not tell: the type that a variable has with its default. */
    private static final Pattern TYPES = Pattern.compile("of type '([^']*)' used in position expecting type '([^']*)'");

    private final DocumentIndex index;
    private final UnknownNameMessages unknown;
    private final FragmentMessages fragments;
    private final ValueMessages values;

    private ValidationMessages(Document document, GraphQLSchema schema) {
        this.index = new DocumentIndex(document, schema);
        this.unknown = new UnknownNameMessages(document, schema);
        this.fragments = new FragmentMessages(document);
        this.values = new ValueMessages(schema);
    }

    /** What is wrong, each mistake once. */
    public static List<Mistake> of(List<ValidationError> errors, Document document, GraphQLSchema schema) {
        ValidationMessages messages = new ValidationMessages(document, schema);
        Set<Mistake> mistakes = new LinkedHashSet<>();
        for (ValidationError error : errors) {
            if (!messages.isSaidAlready(error)) {
                mistakes.add(new Mistake(messages.message(error), error.getLocations()));
            }
        }
        return List.copyOf(mistakes);
    }

    /** An argument that is null is of the wrong type, too; and an unknown directive has no known arguments. */
    private boolean isSaidAlready(ValidationError error) {
        return error.getValidationErrorType() == ValidationErrorType.NullValueForNonNullArgument
                || error.getValidationErrorType() == ValidationErrorType.UnknownArgument
                        && index.find(error.getLocations().get(0), Argument.class).owner() == null;
    }

    private String message(ValidationError error) {
        return switch ((ValidationErrorType) error.getValidationErrorType()) {
            case FieldUndefined -> at(error, Field.class, place -> unknown.field(place.node().getName(), place.type()));
            case UnknownArgument -> at(error, Argument.class,
                    place -> unknown.argument(place.node().getName(), place.owner()));
            case UnknownDirective -> isAt(error, Directive.class) ? named(error, Directive.class, unknown::directive)
                    : at(error, Argument.class, place -> unknown.argument(place.node().getName(), place.owner()));
            case UnknownType -> named(error, TypeName.class, unknown::type);
            case UndefinedFragment -> named(error, FragmentSpread.class, unknown::fragment);
            case UndefinedVariable -> named(error, VariableReference.class, unknown::variable);
            case WrongType -> at(error, Argument.class, place -> values.ofArgument(place.node(), place.owner()));
            case BadValueForDefaultArg -> at(error, VariableDefinition.class, place -> values.ofDefault(place.node()));
            case VariableTypeMismatch -> named(error, VariableReference.class, name -> mismatch(name, error.getDescription()));
            case NonInputTypeOnVariable -> named(error, VariableDefinition.class, name -> variable(name)
                    + " is of a type of answers; the type of a variable is a scalar, an enum or an input");
            case MissingFieldArgument -> at(error, Field.class,
                    place -> FieldMessages.missing(place.owner(), place.node().getArguments()));
            case MissingDirectiveArgument -> at(error, Directive.class,
                    place -> FieldMessages.missing(place.owner(), place.node().getArguments()));
            case SubselectionRequired -> at(error, Field.class, FieldMessages::withoutSelection);
            case SubselectionNotAllowed -> at(error, Field.class, FieldMessages::withSelection);
            case FieldsConflict -> FieldMessages.conflict(error.getLocations().stream()
                    .map(location -> index.find(location, Field.class).node()).toList());
            case MisplacedDirective -> named(error, Directive.class, values::misplaced);
            case InlineFragmentTypeConditionInvalid -> at(error, InlineFragment.class,
                    place -> FragmentMessages.withoutFields(place.node().getTypeCondition()));
            case FragmentTypeConditionInvalid -> at(error, FragmentDefinition.class,
                    place -> FragmentMessages.withoutFields(place.node().getTypeCondition()));
            case InvalidFragmentType -> isAt(error, InlineFragment.class) ? at(error, InlineFragment.class, fragments::inline)
                    : at(error, FragmentSpread.class, fragments::spread);
            case UnusedFragment -> named(error, FragmentDefinition.class,
                    name -> "the fragment " + Quotation.of(name) + " is not used");
            case UnusedVariable -> named(error, VariableDefinition.class, name -> variable(name) + " is not used");
            case DuplicateVariableName -> named(error, VariableDefinition.class, name -> variable(name) + " is defined twice");
            case DuplicateOperationName -> named(error, OperationDefinition.class,
                    name -> "there are several operations with the name " + Quotation.of(name));
            case DuplicateDirectiveName -> named(error, Directive.class,
                    name -> "@" + Quotation.bare(name) + " can stand only once in one place");
            case DuplicateArgumentNames -> isAt(error, Directive.class)
                    ? at(error, Directive.class, place -> ValueMessages.twice("argument", place.node().getArguments()))
                    : at(error, Field.class, place -> ValueMessages.twice("argument", place.node().getArguments()));
            case UniqueObjectFieldName -> at(error, ObjectValue.class,
                    place -> ValueMessages.twice("field", place.node().getObjectFields()));
            case LoneAnonymousOperationViolation -> "an operation without a name must be the only one";
            case UnknownOperation, SubscriptionMultipleRootFields, SubscriptionIntrospectionRootField ->
                "the record can only be read: there are queries, but no mutations and no subscriptions";
            case NonExecutableDefinition -> "a request has operations and fragments, not definitions of a schema";
            case MaxValidationErrorsReached -> "there are more mistakes than these";
            default -> UNSPECIFIC;
        };
    }

    private boolean isAt(ValidationError error, Class<? extends Node<?>> part) {
        return index.find(error.getLocations().get(0), part) != null;
    }

    private <N extends Node<?>> String at(ValidationError error, Class<N> part, Function<Place<N>, String> message) {
        Place<N> place = index.find(error.getLocations().get(0), part);
        return place == null ? UNSPECIFIC : message.apply(place);
    }

    private <N extends NamedNode<?>> String named(ValidationError error, Class<N> part, Function<String, String> message) {
        return at(error, part, place -> message.apply(place.node().getName()));
    }

    private static String variable(String name) {
        return "$" + Quotation.bare(name);
    }

    private static String mismatch(String name, String description) {
        Matcher types = TYPES.matcher(description);
        return types.find() ? variable(name) + " is of the type " + types.group(1) + ", but " + types.group(2)
                + " is expected here" : variable(name) + " is not of the type that is expected here";
    }
}
