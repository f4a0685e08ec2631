package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void cells_may_hold_commas_quotes_and_line_ends() throws IOException {
        assertThat(rows("a,\"b, \"\"c\"\"\", d \r\n\"e\nf\",,g"))
                .containsExactly(List.of("a", "b, \"c\"", "d"), List.of("e\nf", "", "g"));
    }

    @Test
    void a_mark_at_the_start_and_blank_lines_are_skipped() throws IOException {
        assertThat(rows("\uFEFFuprn,address\n\n\r\n1,2\n\n"))
                .containsExactly(List.of("uprn", "address"), List.of("1", "2"));
    }

    @Test
    void the_line_of_a_row_is_where_it_begins() throws IOException {
        var reader = new CsvReader(new StringReader("a\r\n\r\n\"b\nc\"\r\nd"));
        List<Integer> lines = new ArrayList<>();
        while (reader.row().isPresent()) {
            lines.add(reader.line());
        }
        assertThat(lines).containsExactly(1, 3, 5);
    }

    @Test
    void a_quote_that_never_ends_does_not_fill_the_memory() {
        assertThatThrownBy(() -> rows("a\n\"" + "x".repeat(100_000))).isInstanceOf(IOException.class);
    }

    private static List<List<String>> rows(String csv) throws IOException {
        var reader = new CsvReader(new StringReader(csv));
        List<List<String>> rows = new ArrayList<>();
        for (Optional<List<String>> row = reader.row(); row.isPresent(); row = reader.row()) {
            rows.add(row.get());
        }
        return rows;
    }
}
