package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the inbox's queries. Each reads along one index that has the filter's column before the due time, so that the
 * database stops after a page instead of sorting everything; the index is named, because the planner guesses wrong on
 * tables that grow quickly.
 */
@Component
class InboxQueries {

    private static final String COLUMNS = "file.id, file.reference, file.stage, file.received_at, file.next_rule,"
            + " file.next_due, file.stands_at, file.domestic, file.violence, file.urgent, file.unread, file.reason_missing, file.staff_close,"
            + " file.assignee, file.channel, file.language, file.area";

    private final Strands strands;
    private final Sections sections;

    InboxQueries(Strands strands, Sections sections) {
        this.strands = strands;
        this.sections = sections;
    }

    /** SQL with named parameters and their values. */
    record Query(String sql, Map<String, Object> params) {}

    /** One page, the most urgent first. */
    Query page(InboxFilter filter, @Nullable InboxCursor from, Person who, Instant now, int limit) {
        Map<String, Object> params = new LinkedHashMap<>();
        String sorted = filter.strand() == null ? "file" : "strand";
        String id = filter.strand() == null ? "file.id" : "strand.case_id";
        Scope scope = scope(filter, who);
        String where = where(filter, scope, who, now, params);
        if (from != null) {
            params.put("due", Timestamp.from(from.due()));
            params.put("id", from.id().toString());
            where += " and " + sorted + ".stands_at >= :due and (" + sorted + ".stands_at > :due or " + id + " > :id)";
        }
        params.put("limit", limit);
        String sql = "select " + COLUMNS + " from " + table(filter, scope) + " where " + where + " order by " + sorted
                + ".stands_at, " + id + " limit :limit";
        return new Query(sql, params);
    }

    /** How many, up to a limit. */
    Query count(InboxFilter filter, Person who, Instant now, int limit) {
        Map<String, Object> params = new LinkedHashMap<>();
        Scope scope = scope(filter, who);
        String sql = "select count(*) from (select 1 from " + table(filter, scope) + " where "
                + where(filter, scope, who, now, params) + " limit :limit) counted";
        params.put("limit", limit);
        return new Query(sql, params);
    }

    /**
     * Which sections are looked at.
     *
     * @param one the only one; null when there is more than one
     * @param limits what whoever asks is limited to; null for everything
     */
    private record Scope(@Nullable String one, @Nullable List<String> limits) {}

    private Scope scope(InboxFilter filter, Person who) {
        List<String> limits = sections.limits(who).orElse(null);
        String chosen = filter.section();
        if (chosen == null && limits != null && limits.size() == 1 && !who.isAtLeast(Role.SENIOR)) {
            chosen = limits.getFirst();
        }
        return new Scope(chosen, limits);
    }

    private static String table(InboxFilter filter, Scope scope) {
        return filter.strand() == null
                ? "case_file file force index (" + index(filter, scope) + ")"
                : "case_strand strand force index (inbox_strand) straight_join case_file file on file.id = strand.case_id";
    }

    private static String index(InboxFilter filter, Scope scope) {
        if (filter.kind() == InboxFilter.Kind.MINE || filter.kind() == InboxFilter.Kind.UNASSIGNED) {
            return "inbox_assignee";
        } else if (filter.kind() == InboxFilter.Kind.UNREAD) {
            return "inbox_unread";
        } else if (filter.area() != null) {
            return "inbox_area";
        } else if (filter.language() != null) {
            return "inbox_language";
        } else if (filter.channel() != null) {
            return "inbox_channel";
        } else if (filter.kind() == InboxFilter.Kind.VIOLENCE) {
            return "inbox_violence";
        } else if (scope.one() != null) {
            return "inbox_section";
        }
        return "inbox_all";
    }

    private String where(InboxFilter filter, Scope scope, Person who, Instant now, Map<String, Object> params) {
        StringBuilder where = new StringBuilder("file.landlord = :landlord and file.listed = true");
        params.put("landlord", who.landlord());
        params.put("me", who.id().toString());
        String strand = filter.strand();
        if (strand != null) {
            where.append(" and strand.token = :token and strand.listed = true");
            params.put("token", strands.token(who.landlord(), strand));
        }
        switch (filter.kind()) {
            case ALL -> {}
            case MINE -> where.append(" and file.assignee = :me");
            case UNASSIGNED -> where.append(" and file.assignee is null");
            case VIOLENCE -> where.append(" and file.violence = true");
            case UNREAD -> where.append(" and file.unread = true");
            case BREACHED -> {
                // Nothing late stands after now: the first part lets the index stop there.
                String sorted = strand == null ? "file" : "strand";
                where.append(" and %1$s.stands_at <= :now and %1$s.next_due <= :now".formatted(sorted));
                params.put("now", Timestamp.from(now));
            }
        }
        equal(where, params, "area", filter.area());
        equal(where, params, "channel", filter.channel());
        equal(where, params, "language", filter.language());
        equal(where, params, "section", scope.one());
        List<String> limits = scope.limits();
        if (limits != null) {
            boolean unplaced = who.isAtLeast(Role.SENIOR);
            where.append(
                    unplaced
                            ? " and (file.section in (:limits) or file.section is null)"
                            : " and file.section in (:limits)");
            params.put("limits", limits);
        }
        if (!who.isAtLeast(Role.SENIOR)) {
            where.append(" and (file.staff_close = false and (file.domestic = false or file.assignee is null)"
                    + " or file.assignee = :me)");
        }
        return where.toString();
    }

    private static void equal(StringBuilder where, Map<String, Object> params, String column, @Nullable String value) {
        if (value != null) {
            where.append(" and file.").append(column).append(" = :").append(column);
            params.put(column, value);
        }
    }
}
