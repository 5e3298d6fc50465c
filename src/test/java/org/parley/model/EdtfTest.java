package org.parley.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of a date that can be written, and what cannot. */
class EdtfTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", nullValues = "open", value = {
            // text                      earliest     latest       precision  inferred
            "2025-05-15                | 2025-05-15 | 2025-05-15 | DAY      | false",
            "2025-05                   | 2025-05-01 | 2025-05-31 | MONTH    | false",
            "2025                      | 2025-01-01 | 2025-12-31 | YEAR     | false",
            "0001-01-01                | 0001-01-01 | 0001-01-01 | DAY      | false",

            "2025-05-15?               | 2025-05-15 | 2025-05-15 | DAY      | true",
            "2025-05?                  | 2025-05-01 | 2025-05-31 | MONTH    | true",
            "2025-05~                  | 2025-05-01 | 2025-05-31 | MONTH    | false",
            "2025%                     | 2025-01-01 | 2025-12-31 | YEAR     | true",

            "2025-05-XX                | 2025-05-01 | 2025-05-31 | MONTH    | false",
            "2025-XX-XX                | 2025-01-01 | 2025-12-31 | YEAR     | false",
            "2025-XX                   | 2025-01-01 | 2025-12-31 | YEAR     | false",
            "202X                      | 2020-01-01 | 2029-12-31 | DECADE   | false",
            "20XX                      | 2000-01-01 | 2099-12-31 | CENTURY  | false",
            "202X?                     | 2020-01-01 | 2029-12-31 | DECADE   | true",
            "2024-02-XX                | 2024-02-01 | 2024-02-29 | MONTH    | false",

            "2025-21                   | 2025-03-01 | 2025-05-31 | SEASON   | false",
            "2025-22                   | 2025-06-01 | 2025-08-31 | SEASON   | false",
            "2025-23                   | 2025-09-01 | 2025-11-30 | SEASON   | false",
            "2023-24                   | 2023-12-01 | 2024-02-29 | SEASON   | false",
            "2025-22?                  | 2025-06-01 | 2025-08-31 | SEASON   | true",

            "2025-05-10/2025-05-11     | 2025-05-10 | 2025-05-11 | DAY      | false",
            "2025-05/2025-06-15        | 2025-05-01 | 2025-06-15 | MONTH    | false",
            "2025-05-15?/2025-05-16    | 2025-05-15 | 2025-05-16 | DAY      | true",
            "2025-05-15/2025-05-15     | 2025-05-15 | 2025-05-15 | DAY      | false",
            "2025-05-15/2025-05        | 2025-05-15 | 2025-05-31 | MONTH    | false",
            "2025-05/..                | 2025-05-01 | open       | MONTH    | false",
            "2025-05/                  | 2025-05-01 | open       | MONTH    | false",
            "../2025-05                | open       | 2025-05-31 | MONTH    | false",
            "/2025-05?                 | open       | 2025-05-31 | MONTH    | true",

            "[2025-05-10..2025-05-12]  | 2025-05-10 | 2025-05-12 | DAY      | true",
            "[2025-05-10..]            | 2025-05-10 | open       | DAY      | true",
            "[..2025]                  | open       | 2025-12-31 | YEAR     | true",
            "[2025-05,2025-07]         | 2025-05-01 | 2025-07-31 | MONTH    | true",
            "[2025-07-01, 2025, 2024]  | 2024-01-01 | 2025-12-31 | YEAR     | true",
            "[2025-05-10]              | 2025-05-10 | 2025-05-10 | DAY      | true",
    })
    void reads(String text, LocalDate earliest, LocalDate latest, DatePrecision precision, boolean inferred) {
        UncertainDate date = Edtf.parse(text);
        assertEquals(text, date.edtf);
        assertEquals(earliest, date.earliest);
        assertEquals(latest, date.latest);
        assertEquals(precision, date.precision);
        assertEquals(inferred, date.inferred);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "yesterday", "25", "202", "20255", "2025-5", "2025-05-1", "15.05.2025", "2025/05/15",
            "20250515", "2025-05-15T10:00", "2025-05-15 ", " 2025", "-2025", "2XXX", "X025", "20X5", "202X-05", "20XX-XX",
            "2025-XX-15", "2025-X5", "2025-05-1X", "2025-05-XX-XX", "?2025", "2025??", "2025?~", "2025-?05", "2025-05-15/x",
            "/", "..", "../..", "../", "a/b/c", "2025/2026/2027", "[", "]", "[]", "[,]", "[2025,]", "[,2025]", "[..]",
            "[2025", "2025]", "[2025-05..2025-06..2025-07]", "[2025/2026]", "{2025,2026}", "२०२५", "٢٠٢٥-٠٥" })
    void refusesWhatIsNotEdtf(String text) {
        String message = assertThrows(DateTimeException.class, () -> Edtf.parse(text)).getMessage();
        assertEquals("is not an EDTF date such as 2025-05-15, 2025-05, 2025-05-15? or 2025-05-10/2025-05-11",
                message.substring(message.lastIndexOf("\" ") + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-00", "2025-13", "2025-20", "2025-25", "2025-00-10", "2025-05-00", "2025-05-32",
            "2025-04-31", "2025-02-29", "2025-21-05", "2025-21-XX", "2025-05-01/2025-06-31", "[2025-13,2025-12]" })
    void refusesWhatIsNotInTheCalendar(String text) {
        String message = assertThrows(DateTimeException.class, () -> Edtf.parse(text)).getMessage();
        assertEquals("is not in the calendar", message.substring(message.lastIndexOf("\" ") + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-06/2025-05", "2025-05-16/2025-05-15", "[2026..2025]" })
    void refusesWhatEndsBeforeItBegins(String text) {
        DateTimeException e = assertThrows(DateTimeException.class, () -> Edtf.parse(text));
        assertEquals("\"" + text + "\" ends before it begins", e.getMessage());
    }

    @Test
    void datesAreEqualIfTheirTextsAre() {
        assertEquals(Edtf.parse("2025-05"), Edtf.parse("2025-05"));
        assertEquals(Edtf.parse("2025-05").hashCode(), Edtf.parse("2025-05").hashCode());
        assertEquals("2025-05", Edtf.parse("2025-05").toString());
    }
}
