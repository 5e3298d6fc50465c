package org.parley.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.grammars.hql.HqlParser;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;

/**
 * Puts every sort of question to the parser of HQL when a native executable is built. The parser works out how to tell the
 * forms of its language apart as it meets them, and remembers; the first questions would take longer than the program needs
 * to start.
 */
@Singleton
class Rehearsal {

    private static final List<String> IDS = List.of("id");
    private static final Window FIRST = Window.of(null, null, null, null);

    void rehearse(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            questions().forEach(question -> parse(question.text()));
        }
    }

    /** In the mode in which Hibernate parses first. Answers how many mistakes the parser finds. */
    static int parse(String question) {
        HqlParser parser = HqlParseTreeBuilder.INSTANCE.buildHqlParser(question,
                HqlParseTreeBuilder.INSTANCE.buildHqlLexer(question));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.statement();
        return parser.getNumberOfSyntaxErrors();
    }

    /** One of every sort, but not all that can be combined: what the parser remembers of that would fill the executable. */
    static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Kind kind : Metamodel.get().kinds()) {
            Order order = Order.natural(kind);
            Filter everything = new Filter(kind, Map.of());
            questions.add(Question.byId(kind, IDS, AsOf.NOW));
            questions.add(Question.count(everything, AsOf.NOW));
            questions.add(Question.page(everything, order, FIRST, AsOf.NOW));
            questions.add(Question.page(everything, order, FIRST, new AsOf(LocalDate.EPOCH)));
            questions.add(Question.page(everything, order, new Window(1, cursor(order), null, false), AsOf.NOW));
            terms(kind).forEach((key, value) -> questions.add(
                    Question.page(new Filter(kind, Map.of(key, value)), order, FIRST, AsOf.NOW)));
        }
        for (Relation relation : Metamodel.get().relations()) {
            Filter everything = new Filter(relation.target(), Map.of());
            questions.add(Question.related(relation, IDS, AsOf.NOW));
            questions.add(Question.related(relation, IDS, new AsOf(LocalDate.EPOCH)));
            questions.add(Question.countRelated(relation, IDS, everything, AsOf.NOW));
            questions.add(Question.related(relation, IDS, everything, Order.natural(relation.target()), FIRST,
                    AsOf.NOW));
        }
        return questions;
    }

    /** What a filter can hold. */
    private static Map<String, Object> terms(Kind kind) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put(Filter.Term.TEXT.key(), "text");
        if (kind.date().isPresent()) {
            terms.put(Filter.Term.FROM.key(), LocalDate.EPOCH);
        }
        Filter.attributes(kind).forEach(attribute -> terms.put(attribute.name(),
                attribute.type().isEnum() ? List.of(attribute.type().getEnumConstants()) : Boolean.TRUE));
        kind.relations().forEach(relation -> terms.put(relation.singular(), IDS));
        return terms;
    }

    private static String cursor(Order order) {
        List<Object> values = order.by().isId() ? List.of("id")
                : order.by().isDate() ? List.of(LocalDate.EPOCH, LocalDate.EPOCH, "id")
                : order.by().type() == Integer.class ? List.of(1, "id") : List.of("text", "id");
        return Cursor.of(values, order);
    }
}
