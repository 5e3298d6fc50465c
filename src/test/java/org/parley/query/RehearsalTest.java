package org.parley.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parley.metamodel.Metamodel;

/** What is rehearsed are questions that can be put to the database. */
class RehearsalTest {

    @Test
    void everyQuestionIsWellFormed() {
        assertEquals(List.of(), Rehearsal.questions().stream().map(Question::text)
                .filter(text -> Rehearsal.parse(text) > 0).toList());
    }

    @Test
    void thePageThatIsAskedForWithoutArgumentsIsAmongThem() {
        Metamodel.get().kinds().forEach(kind -> assertEquals(1,
                Rehearsal.questions().stream().map(Question::text)
                        .filter(Question.page(new Filter(kind, Map.of()), Order.natural(kind),
                                Window.of(null, null, null, null), AsOf.NOW).text()::equals).count(), kind.name()));
    }
}
