package org.fanlight.casework.whatworks;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.RegisterDesk;
import org.fanlight.casework.action.ActionResults;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.London;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was used in a quarter, and what worked: steps towards others, and measures that keep homes safer (BCHA-4.6l). */
@Service
public class WhatWorksDesk {

    private final RegisterDesk registers;
    private final ActionResults actions;
    private final JdbcClient database;
    private final CurrentPerson person;
    private final Record record;

    WhatWorksDesk(
            RegisterDesk registers, ActionResults actions, JdbcClient database, CurrentPerson person, Record record) {
        this.registers = registers;
        this.actions = actions;
        this.database = database;
        this.person = person;
        this.record = record;
    }

    /**
     * One step or measure.
     *
     * @param textKey of its name
     * @param used how often it was used
     * @param ended how often it is known how it went
     * @param worked how often it ended as it was meant to, or the trouble stopped
     */
    public record Line(String textKey, int used, int ended, int worked) {

        private Line plus(boolean isEnded, boolean hasWorked) {
            return new Line(textKey, used + 1, ended + (isEnded ? 1 : 0), worked + (hasWorked ? 1 : 0));
        }
    }

    /** The quarter this day lies in, in the sections of the register whoever asks may see: steps first, then measures. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public List<Line> quarter(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        Instant from = first.atStartOfDay(London.ZONE).toInstant();
        Instant to = first.plusMonths(3).atStartOfDay(London.ZONE).toInstant();
        var who = person.staff();
        List<String> sections = new ArrayList<>(registers.mine());
        // What nobody has put into a section yet is everybody's.
        sections.add("");
        Map<String, Line> lines = new LinkedHashMap<>();
        actions.begun(who.landlord(), sections, from, to)
                .forEach(one -> add(lines, one.tool().textKey(), one.isEnded(), one.hasWorked()));
        database.sql("""
                select measure.kind, (select stopped.answer from case_stopped stopped where stopped.case_id = file.id
                    order by stopped.at desc, stopped.id desc limit 1) as answer
                from work_measure measure join case_file file on file.id = measure.case_id
                where file.landlord = :landlord and coalesce(file.section, '') in (:sections)
                  and measure.state in ('FITTED', 'SIGNED_OFF') and measure.at >= :from and measure.at < :to""")
                .param("landlord", who.landlord())
                .param("sections", sections)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(row -> {
                    String answer = row.getString("answer");
                    add(lines, "staff.works.measure." + row.getString("kind"), answer != null, "yes".equals(answer));
                });
        record.note(Deed.LISTED, "register", who.id(), "what works " + first);
        return List.copyOf(lines.values());
    }

    private static void add(Map<String, Line> lines, String key, boolean isEnded, boolean hasWorked) {
        lines.put(key, lines.getOrDefault(key, new Line(key, 0, 0, 0)).plus(isEnded, hasWorked));
    }
}
