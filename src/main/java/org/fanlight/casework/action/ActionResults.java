package org.fanlight.casework.action;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.landlord.Tool;
import org.fanlight.landlord.Tools;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which steps were begun and how they ended, for figures; never with whom. */
@Component
public class ActionResults {

    private final ActionRows rows;
    private final JdbcClient database;

    ActionResults(ActionRows rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    /** One step. @param isEnded whether it has ended @param hasWorked whether it ended as it was meant to */
    public record Result(Tool tool, boolean isEnded, boolean hasWorked) {}

    /** The steps begun in this time in these sections of a landlord's register; an empty one stands for none yet. */
    public List<Result> begun(String landlord, List<String> sections, Instant from, Instant to) {
        List<UUID> cases = database.sql("""
                select distinct action.case_id from case_action action join case_file file on file.id = action.case_id
                where file.landlord = :landlord and coalesce(file.section, '') in (:sections)
                  and action.started_at >= :from and action.started_at < :to""")
                .param("landlord", landlord)
                .param("sections", sections)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(UUID.class)
                .list();
        return cases.isEmpty()
                ? List.of()
                : rows.of(cases).stream()
                        .filter(row -> isWithin(row.startedAt(), from, to))
                        .map(row -> new Result(
                                Tools.of(row.tool()),
                                row.state() == Action.State.CLOSED,
                                Action.isSuccess(row.content().result())))
                        .toList();
    }

    private static boolean isWithin(@org.jspecify.annotations.Nullable Instant at, Instant from, Instant to) {
        return at != null && !at.isBefore(from) && at.isBefore(to);
    }
}
