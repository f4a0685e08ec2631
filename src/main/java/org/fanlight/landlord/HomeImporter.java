package org.fanlight.landlord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list of homes row by row and stores it in pieces, so that its size costs time but no memory. */
@Component
class HomeImporter {

    private static final int PIECE = 500;
    /** Problems beyond these are counted, not listed: nobody reads more, and a wrong file would fill the table. */
    private static final int MOST_PROBLEMS = 1000;

    private static final int MOST_ROWS = 1_000_000;

    private static final String UPSERT = """
            insert into home (id, landlord, uprn, address, postcode, area, section, agent, words, imported_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update address = values(address), postcode = values(postcode), area = values(area),
                section = values(section), agent = values(agent), words = values(words),
                imported_at = values(imported_at)""";

    private final Landlords landlords;
    private final ImportLog log;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Record record;
    private final Clock clock;

    HomeImporter(
            Landlords landlords,
            ImportLog log,
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            Record record,
            Clock clock) {
        this.landlords = landlords;
        this.log = log;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.record = record;
        this.clock = clock;
    }

    HomeImport take(String landlord, InputStream csv, long bytes) throws IOException {
        UUID id = log.begin(landlord, bytes);
        var counted = new CountedStream(csv);
        try {
            String failed = read(id, landlord, counted);
            log.finish(id, failed);
        } catch (CharacterCodingException notUtf8) {
            log.finish(id, "staff.homes.failed.not-utf8");
        } catch (IOException | RuntimeException brokenOff) {
            log.finish(id, "staff.homes.failed.broken-off");
            throw brokenOff;
        }
        HomeImport done = log.find(landlord, id).orElseThrow();
        record.note(Deed.IMPORTED, "homes", id, done.stored() + " stored, " + done.refused() + " refused");
        return done;
    }

    /** @return the text that says why it stopped early, or null */
    private @Nullable String read(UUID id, String landlord, CountedStream csv) throws IOException {
        var rows = new CsvReader(new InputStreamReader(
                csv, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        Optional<HomeRow> heading = rows.row()
                .flatMap(names ->
                        HomeRow.headed(names, landlords.current(landlord).registers()));
        if (heading.isEmpty()) {
            return "staff.homes.failed.no-heading";
        }
        int read = 0;
        int stored = 0;
        int refused = 0;
        List<HomeRow.Read> piece = new ArrayList<>();
        for (Optional<List<String>> row = rows.row(); row.isPresent(); row = rows.row()) {
            if (++read > MOST_ROWS) {
                return "staff.homes.failed.too-many";
            }
            List<HomeRow.Wrong> wrong = new ArrayList<>();
            heading.get().read(row.get(), wrong).ifPresent(piece::add);
            if (!wrong.isEmpty() && ++refused <= MOST_PROBLEMS) {
                log.problem(id, rows.line(), wrong.getFirst());
            }
            if (piece.size() == PIECE) {
                store(landlord, piece);
                stored += piece.size();
                piece.clear();
                log.progress(id, csv.count(), read, stored, refused);
            }
        }
        store(landlord, piece);
        log.progress(id, csv.count(), read, stored + piece.size(), refused);
        return null;
    }

    private void store(String landlord, List<HomeRow.Read> piece) {
        Timestamp now = Timestamp.from(clock.instant());
        List<Object[]> rows = piece.stream()
                .map(home -> new Object[] {
                    Ids.next().toString(),
                    landlord,
                    home.uprn(),
                    home.address(),
                    home.postcode(),
                    home.area(),
                    home.section(),
                    home.agent(),
                    searched(home),
                    now
                })
                .toList();
        transaction.executeWithoutResult(status -> database.batchUpdate(UPSERT, rows));
    }

    private static String searched(HomeRow.Read home) {
        String words = String.join(" ", HomeWords.words(home.address() + ' ' + home.area()));
        return words.length() > 400 ? words.substring(0, 400) : words;
    }
}
