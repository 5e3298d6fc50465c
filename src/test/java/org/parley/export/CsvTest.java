package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parley.dataset.Contents;
import org.parley.dataset.Dataset;
import org.parley.model.DatasetDescription;
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
        person.id = "volodymyr-zelenskyy";
        person.name = "Volodymyr Zelenskyy";
        person.aliases = List.of("Zelensky", "a|b", "c\\");
        CsvColumn aliases = CsvColumn.of(Metamodel.get().kind(Person.class)).stream()
                .filter(column -> column.name().equals("aliases")).findFirst().orElseThrow();
        ExportedRecords records = new ExportedRecords(new Dataset("cafe",
                new Contents(List.of(person), new DatasetDescription()), Instant.EPOCH));
        assertEquals("Zelensky|a\\|b|c\\\\", aliases.cell().of(records, 0));
    }
}
