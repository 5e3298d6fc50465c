package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parley.metamodel.Metamodel;
import org.parley.model.Person;

/** Cells are quoted where the text would else be read in another way. */
class CsvTest {

    @Test
    void cellsAreSeparatedByCommas() {
        assertEquals("a,,b c,é\r\n", Csv.row(Stream.of("a", "", "b c", "é")));
    }

    @Test
    void whatIsSpecialIsQuoted() {
        assertEquals("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"a\rb\",semi;colon\r\n",
                Csv.row(Stream.of("a,b", "say \"no\"", "two\nlines", "a\rb", "semi;colon")));
    }

    @Test
    void severalValuesOfACellCanBeToldApart() {
        Person person = new Person();
        person.aliases = List.of("Zelensky", "a|b", "c\\");
        Column aliases = Column.of(Metamodel.get().kind(Person.class)).stream()
                .filter(column -> column.name().equals("aliases")).findFirst().orElseThrow();
        assertEquals("Zelensky|a\\|b|c\\\\", aliases.value().apply(person));
    }
}
