package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dataset.Contents;
import org.parley.dataset.Dataset;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Metamodel;
import org.parley.model.DatasetDescription;
import org.parley.model.Person;

/** Cells are quoted where the text would else be read in another way. */
class CsvTest {

    @Test
    void cellsAreSeparatedByCommas() {
        assertEquals("a,,b c,é\r\n", Csv.DATA.row(Stream.of("a", "", "b c", "é")));
    }

    @Test
    void whatIsSpecialIsQuoted() {
        assertEquals("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"a\rb\",semi;colon\r\n",
                Csv.DATA.row(Stream.of("a,b", "say \"no\"", "two\nlines", "a\rb", "semi;colon")));
    }

    @Test
    void severalValuesOfACellCanBeToldApart() {
        Person person = new Person();
        person.id = "volodymyr-zelenskyy";
        person.name = "Volodymyr Zelenskyy";
        person.aliases = List.of("Zelensky", "a|b", "c\\");
        Attribute aliases = Metamodel.get().kind(Person.class).attributes().stream()
                .filter(attribute -> attribute.name().equals("aliases")).findFirst().orElseThrow();
        ExportedRecords records = new ExportedRecords(new Dataset("cafe",
                new Contents(List.of(person), new DatasetDescription()), Instant.EPOCH));
        assertEquals("Zelensky|a\\|b|c\\\\", CsvColumn.of(aliases).cell().of(records, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-a", "-1+1", "-0044-03-15", "-007", "@sum", "\t=1", "\r=1", "\n", "＝1", "-" })
    void aSpreadsheetIsGivenNoFormula(String text) {
        assertEquals("'" + text, Csv.SPREADSHEET.safe(text).replace("\t'", "\t").replace("\r'", "\r"));
        assertEquals(text, Csv.DATA.safe(text));
    }

    @Test
    void noFormulaBeginsWhereSpreadsheetsOfSomeCountriesBeginACell() {
        assertEquals("a;'=1+1", Csv.SPREADSHEET.safe("a;=1+1"));
        assertEquals("a\r\n'=1+1\t'@x", Csv.SPREADSHEET.safe("a\r\n=1+1\t@x"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-1", "0", "-12.5", "1=1", "a - b", "https://example.org/?a=b", "'=1", "{=1}", "a\n\nb" })
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertEquals(text, Csv.SPREADSHEET.safe(text));
    }
}
