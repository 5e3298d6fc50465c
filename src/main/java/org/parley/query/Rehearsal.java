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

    /** One of every sort. */
    static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        Metamodel.get().kinds().forEach(kind -> {
            questions.add(Question.byId(kind, IDS));
            for (Filter filter : filters(kind)) {
                questions.add(Question.count(filter));
                for (Order order : orders(kind)) {
                    windows(order).forEach(window -> questions.add(Question.page(filter, order, window)));
                }
            }
        });
        for (Relation relation : Metamodel.get().relations()) {
            questions.add(Question.related(relation, IDS));
            for (Filter filter : filters(relation.target())) {
                questions.add(Question.countRelated(relation, IDS, filter));
                for (Order order : orders(relation.target())) {
                    windows(order).forEach(
                            window -> questions.add(Question.related(relation, IDS, filter, order, window)));
                }
            }
        }
        return questions;
    }

    /** Everything, and what a filter with all terms leaves. */
    private static List<Filter> filters(Kind kind) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put(Filter.Term.ID.key(), IDS);
        terms.put(Filter.Term.TEXT.key(), "text");
        if (kind.isAbstract()) {
            terms.put(Filter.Term.TYPE.key(), kind.concrete());
        }
        if (kind.date().isPresent()) {
            terms.put(Filter.Term.FROM.key(), LocalDate.EPOCH);
            terms.put(Filter.Term.UNTIL.key(), LocalDate.EPOCH);
        }
        Filter.attributes(kind).forEach(attribute -> terms.put(attribute.name(),
                attribute.type().isEnum() ? List.of(attribute.type().getEnumConstants()) : Boolean.TRUE));
        kind.relations().forEach(relation -> terms.put(relation.singular(), IDS));
        Map<String, Object> plain = Map.copyOf(terms);
        terms.put(Filter.Term.AND.key(), List.of(plain, plain));
        terms.put(Filter.Term.OR.key(), List.of(plain, plain));
        terms.put(Filter.Term.NOT.key(), plain);
        return List.of(new Filter(kind, Map.of()), new Filter(kind, terms));
    }

    private static List<Order> orders(Kind kind) {
        Order natural = Order.natural(kind);
        return List.of(natural, new Order(natural.by(), !natural.descending()));
    }

    /** The first page, and the last one between two cursors. */
    private static List<Window> windows(Order order) {
        List<Object> values = order.by().isId() ? List.of("id")
                : order.by().isDate() ? List.of(LocalDate.EPOCH, LocalDate.EPOCH, "id")
                : order.by().type() == Integer.class ? List.of(1, "id") : List.of("text", "id");
        String cursor = Cursor.of(values, order);
        return List.of(Window.of(null, null, null, null), Window.of(null, cursor, 1, cursor));
    }
}
