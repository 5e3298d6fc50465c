package org.parley.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;
import org.parley.model.Person;
import org.parley.model.Topic;
import org.parley.view.View;

/** Which ids are near enough to be meant. */
class NearestIdsTest {

    private static final Kind PERSON = Metamodel.get().kind(Person.class);

    @Test
    void slipsInTheWholeId() {
        NearestIds ids = persons("vladimir-putin", "vladimir-medinsky", "rustem-umerov");
        assertEquals(List.of("vladimir-putin"), find(ids, "vladimr-putin"));
        assertEquals(List.of("vladimir-putin"), find(ids, "Vladimir PUTIN"));
        assertEquals(List.of("rustem-umerov"), find(ids, "rustam-umerow"));
    }

    @Test
    void wordsInsideOfAnId() {
        NearestIds ids = persons("recep-tayyip-erdogan", "recep-x", "john-smith");
        assertEquals(List.of("recep-tayyip-erdogan"), find(ids, "Erdoğan"));
        assertEquals(List.of("recep-tayyip-erdogan"), find(ids, "tayip erdogan"));
        assertEquals(List.of("recep-x", "recep-tayyip-erdogan"), find(ids, "recep"));
    }

    @Test
    void ofAComposedIdOnlyTheWhole() {
        NearestIds ids = persons("rustem-umerov--minister-of-defence", "rustem-umerov");
        assertEquals(List.of("rustem-umerov"), find(ids, "umerov"));
        assertEquals(List.of("rustem-umerov--minister-of-defence"), find(ids, "rustem-umerof--minister-of-defence"));
    }

    @Test
    void nothingIsNearToWhatIsShortOrStrange() {
        NearestIds ids = persons("a", "ab-cd", "vladimir-putin");
        for (String strange : List.of("", "-", "x", "Путин", "☃", "v".repeat(200), "putin".repeat(30))) {
            assertEquals(List.of(), find(ids, strange), strange);
        }
    }

    @Test
    void onlyTheKindThatIsWanted() {
        Topic topic = new Topic();
        topic.id = "putins-terms";
        topic.name = topic.id;
        NearestIds ids = new NearestIds(View.of(List.of(topic, person("vladimir-putin"))));
        assertEquals(List.of("vladimir-putin"), find(ids, "putin"));
        assertEquals(List.of("putins-terms", "vladimir-putin"), ids.search().find("putins", null, View.NOW));
    }

    @Test
    void aSearchEndsWhenItHasComparedEnough() {
        List<Node> records = new ArrayList<>();
        for (int index = 0; index < 3000; index++) {
            records.add(person("person-" + index + "0123456789"));
        }
        NearestIds.Search search = new NearestIds(View.of(records)).search();
        assertEquals("person-00123456789", search.find("person-00123456788", PERSON, View.NOW).get(0));
        assertEquals(List.of(), search.find("person-00123456788", PERSON, View.NOW));
    }

    private static List<String> find(NearestIds ids, String id) {
        return ids.search().find(id, PERSON, View.NOW);
    }

    private static NearestIds persons(String... ids) {
        return new NearestIds(View.of(Stream.of(ids).map(NearestIdsTest::person).toList()));
    }

    private static Person person(String id) {
        Person person = new Person();
        person.id = id;
        person.name = id;
        return person;
    }
}
