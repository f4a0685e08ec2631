package org.fanlight.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open cases in somebody's hands, for going through them together (XC-41). */
@Component
public class HeldCases {

    private final OwnCases own;
    private final Bands bands;
    private final JdbcClient database;
    private final Clock clock;

    HeldCases(OwnCases own, Bands bands, JdbcClient database, Clock clock) {
        this.own = own;
        this.bands = bands;
        this.database = database;
        this.clock = clock;
    }

    /** One case. @param late whether a clock of it has run out */
    public record Held(UUID id, String reference, Instant receivedAt, boolean highRisk, boolean late) {}

    /** Those of one colleague that whoever asks may open: high risk first, then late, then the oldest. */
    public List<Held> of(UUID staff) {
        return database
                .sql("""
                select id, next_due from case_file
                where landlord = ? and listed = true and assignee = ? and stage <> 'CLOSED' and merged_into is null""")
                .param(own.staff().landlord())
                .param(staff.toString())
                .query((row, n) ->
                        own.find(UUID.fromString(row.getString("id"))).map(file -> held(file, row(row))))
                .list()
                .stream()
                .flatMap(java.util.Optional::stream)
                .sorted(Comparator.comparing((Held one) -> !one.highRisk())
                        .thenComparing(one -> !one.late())
                        .thenComparing(Held::receivedAt))
                .toList();
    }

    private static Instant row(java.sql.ResultSet row) {
        try {
            return row.getTimestamp("next_due").toInstant();
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Held held(CaseFile file, Instant due) {
        boolean high = file.isViolence()
                || file.isUrgent()
                || bands.now(file.id())
                        .filter(band -> band.compareTo(Risk.Band.HIGH) >= 0)
                        .isPresent();
        return new Held(file.id(), file.reference(), file.receivedAt(), high, due.isBefore(clock.instant()));
    }
}
