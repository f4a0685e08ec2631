package org.fanlight.landlord;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comma-separated values as RFC 4180 has them, one row at a time, whatever the file's size. */
final class CsvReader {

    /** No honest cell is longer; a file that is not CSV stops here instead of filling the memory. */
    private static final int LONGEST = 10_000;

    private final Reader reader;
    private int line = 1;
    private int rowLine = 1;
    private int next;

    CsvReader(Reader reader) throws IOException {
        this.reader = reader;
        this.next = reader.read();
        if (next == '\uFEFF') {
            next = reader.read();
        }
    }

    /** The line on which the last row began, from 1. */
    int line() {
        return rowLine;
    }

    /** The next row's cells without spaces around them; empty at the end of the file. Blank lines are skipped. */
    Optional<List<String>> row() throws IOException {
        while (next == '\n' || next == '\r') {
            step();
        }
        if (next < 0) {
            return Optional.empty();
        }
        rowLine = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (next == ',') {
            step();
            cells.add(cell());
        }
        return Optional.of(cells);
    }

    private String cell() throws IOException {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (next >= 0) {
            if (next == '"') {
                step();
                if (quoted && next == '"') {
                    cell.append('"');
                    step();
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (next == ',' || next == '\n' || next == '\r')) {
                break;
            } else {
                cell.append((char) next);
                step();
            }
            if (cell.length() > LONGEST) {
                throw new IOException("line " + rowLine + " does not end");
            }
        }
        return cell.toString().strip();
    }

    private void step() throws IOException {
        int before = next;
        next = reader.read();
        if (before == '\n' || (before == '\r' && next != '\n')) {
            line++;
        }
    }
}
