package org.fanlight.landlord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Constructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Where holidays are kept: {@code bank-holidays.yaml} for the three regions, a table for what landlords added. */
@Component
class Holidays {

    private static final Map<UkRegion, NavigableMap<LocalDate, String>> SHIPPED = read();

    private final JdbcClient database;

    Holidays(JdbcClient database) {
        this.database = database;
    }

    /** The bank holidays that are shipped for this region, with their names. */
    static NavigableMap<LocalDate, String> shipped(UkRegion region) {
        return SHIPPED.getOrDefault(region, new TreeMap<>());
    }

    /** What this landlord added, with the names it gave. */
    NavigableMap<LocalDate, String> added(String landlord) {
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        database.sql("select day, name from one_off_holiday where landlord = ?")
                .param(landlord)
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getString("name"));
                });
        return days;
    }

    void add(UUID id, String landlord, LocalDate day, String name, Instant at) {
        database.sql("insert into one_off_holiday (id, landlord, day, name, added_at) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(landlord)
                .param(day)
                .param(name)
                .param(Timestamp.from(at))
                .update();
    }

    /** The id of what was removed; empty when there was nothing. */
    Optional<UUID> remove(String landlord, LocalDate day) {
        Optional<UUID> found = database.sql("select id from one_off_holiday where landlord = ? and day = ?")
                .param(landlord)
                .param(day)
                .query((row, n) -> UUID.fromString(row.getString("id")))
                .optional();
        found.ifPresent(id -> database.sql("delete from one_off_holiday where id = ?")
                .param(id.toString())
                .update());
        return found;
    }

    WorkingDays workingDays(String landlord, UkRegion region) {
        Set<LocalDate> days = new HashSet<>(shipped(region).keySet());
        days.addAll(added(landlord).keySet());
        return new WorkingDays(days);
    }

    private static Map<UkRegion, NavigableMap<LocalDate, String>> read() {
        Map<UkRegion, NavigableMap<LocalDate, String>> calendars = new EnumMap<>(UkRegion.class);
        try (InputStream file = Holidays.class.getResourceAsStream("/bank-holidays.yaml")) {
            var root = (MappingNode) new Yaml(new Constructor(new LoaderOptions()))
                    .compose(new InputStreamReader(file, StandardCharsets.UTF_8));
            root.getValue().forEach(region -> {
                NavigableMap<LocalDate, String> days = new TreeMap<>();
                ((MappingNode) region.getValueNode())
                        .getValue()
                        .forEach(day -> days.put(
                                LocalDate.parse(((ScalarNode) day.getKeyNode()).getValue()),
                                ((ScalarNode) day.getValueNode()).getValue()));
                calendars.put(
                        UkRegion.of(((ScalarNode) region.getKeyNode()).getValue())
                                .orElseThrow(),
                        days);
            });
            return calendars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
