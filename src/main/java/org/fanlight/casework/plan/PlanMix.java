package org.fanlight.casework.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.common.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the plans of a landlord are mixed of prevention, support, safety, enforcement and the rest, by quarter (NWL-09). */
@Service
public class PlanMix {

    private final Casebook cases;
    private final PlanRows rows;
    private final JdbcClient database;

    PlanMix(Casebook cases, PlanRows rows, JdbcClient database) {
        this.cases = cases;
        this.rows = rows;
        this.database = database;
    }

    /**
     * How many things of each type people were shown in a quarter. What stands in several versions of one plan counts once;
     * people who were forgotten do not count.
     *
     * @param anyDay of the quarter
     */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional(readOnly = true)
    public Map<Type, Integer> quarter(LocalDate anyDay) {
        LocalDate first = anyDay.withDayOfMonth(1).withMonth((anyDay.getMonthValue() - 1) / 3 * 3 + 1);
        Instant from = first.atStartOfDay(London.ZONE).toInstant();
        Instant to = first.plusMonths(3).atStartOfDay(London.ZONE).toInstant();
        Map<Type, Integer> mix = new EnumMap<>(Type.class);
        for (Type type : Type.values()) {
            mix.put(type, 0);
        }
        database.sql("""
                select distinct version.party_id from plan_version version
                join case_file file on file.id = version.case_id
                where file.landlord = ? and version.shown_at >= ? and version.shown_at < ?""")
                .param(cases.staff().landlord())
                .param(Timestamp.from(from))
                .param(Timestamp.from(to))
                .query((row, n) -> UUID.fromString(row.getString("party_id")))
                .list()
                .forEach(party -> count(party, from, to, mix));
        return mix;
    }

    private void count(UUID party, Instant from, Instant to, Map<Type, Integer> mix) {
        Set<UUID> counted = new HashSet<>();
        for (PlanRows.Row row : rows.of(party)) {
            Instant shown = row.shownAt();
            if (shown != null && !shown.isBefore(from) && shown.isBefore(to)) {
                row.content().items().stream()
                        .filter(item -> counted.add(item.id()))
                        .forEach(item -> mix.merge(item.type(), 1, Integer::sum));
            }
        }
    }
}
