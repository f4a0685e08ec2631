package org.fanlight.casework.category;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.counts.CategoryCounts.Line;
import org.fanlight.casework.counts.CategoryCounts.Reporters;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counting rows without a person; the way from a case to its row is sealed with the case's key (RU23). */
@Component
class CountRows {

    private final JdbcClient database;
    private final Vault vault;

    CountRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Counts a new case, once however often it is heard of. @param reporter what they are to the landlord; may be empty */
    void open(UUID caseId, String landlord, LocalDate day, String category, String reporter) {
        UUID id = Ids.next();
        int linked = database.sql("insert ignore into category_count_link (case_id, count) values (?, ?)")
                .param(caseId.toString())
                .param(vault.seal(caseId, place(caseId), id.toString()))
                .update();
        if (linked == 1) {
            database.sql("""
                    insert into category_count (id, landlord, opened_on, as_reported, as_now, reporter, perceived_hate)
                    values (?, ?, ?, ?, ?, ?, false)""")
                    .param(id.toString())
                    .param(landlord)
                    .param(day)
                    .param(category)
                    .param(category)
                    .param(reporter)
                    .update();
        }
    }

    void change(List<UUID> cases, String category) {
        cases.forEach(one -> row(one).ifPresent(id -> database.sql("update category_count set as_now = ? where id = ?")
                .param(category)
                .param(id)
                .update()));
    }

    /** They said later what they are to the landlord. */
    void reporter(UUID caseId, String reporter) {
        row(caseId)
                .ifPresent(id -> database.sql("update category_count set reporter = ? where id = ?")
                        .param(reporter)
                        .param(id)
                        .update());
    }

    /** How many reports came from whom, by code; the empty code is of those who did not say. */
    List<Reporters> reporters(String landlord, LocalDate first, LocalDate last) {
        return database.sql("""
                select reporter, count(*) as people from category_count where landlord = ? and opened_on between ? and ?
                group by reporter order by people desc, reporter""")
                .param(landlord)
                .param(first)
                .param(last)
                .query((row, n) -> new Reporters(row.getString("reporter"), row.getInt("people")))
                .list();
    }

    /** Somebody perceives it as hate: that is never taken back. */
    void perceivedAsHate(UUID caseId) {
        row(caseId)
                .ifPresent(id -> database.sql("update category_count set perceived_hate = true where id = ?")
                        .param(id)
                        .update());
    }

    /** What cases are marked as. @param limbs of anti-social behaviour */
    void mark(List<UUID> cases, boolean hateIncident, boolean possibleCrime, List<String> limbs) {
        cases.forEach(one -> row(one).ifPresent(id -> database.sql("""
                update category_count set hate_incident = ?, possible_crime = ?, asb_harassment = ?, asb_nuisance = ?,
                  asb_housing = ? where id = ?""")
                .param(hateIncident)
                .param(possibleCrime)
                .param(limbs.contains("harassment"))
                .param(limbs.contains("nuisance"))
                .param(limbs.contains("housing"))
                .param(id)
                .update()));
    }

    /** Somebody perceives it as racist: that is never taken back. */
    void perceivedAsRacist(UUID caseId) {
        row(caseId)
                .ifPresent(id -> database.sql("update category_count set perceived_racist = true where id = ?")
                        .param(id)
                        .update());
    }

    /** How many are marked so. @param mark a column of the counting rows */
    int marked(String landlord, LocalDate first, LocalDate last, String mark) {
        return count(landlord, first, last, mark + " and ? = ''", "");
    }

    private Optional<String> row(UUID caseId) {
        return database.sql("select count from category_count_link where case_id = ?")
                .param(caseId.toString())
                .query(byte[].class)
                .optional()
                .map(bytes -> vault.key(caseId).open(place(caseId), bytes));
    }

    List<Line> lines(String landlord, LocalDate first, LocalDate last) {
        return CategoryDesk.CODES.stream()
                .map(code -> new Line(
                        code,
                        count(landlord, first, last, "as_reported = ?", code),
                        count(landlord, first, last, "as_now = ?", code)))
                .toList();
    }

    int all(String landlord, LocalDate first, LocalDate last) {
        return count(landlord, first, last, "? = ''", "");
    }

    int perceivedHate(String landlord, LocalDate first, LocalDate last) {
        return count(landlord, first, last, "perceived_hate and ? = ''", "");
    }

    private int count(String landlord, LocalDate first, LocalDate last, String which, String value) {
        return database.sql("select count(*) from category_count where landlord = ? and opened_on between ? and ? and "
                        + which)
                .param(landlord)
                .param(first)
                .param(last)
                .param(value)
                .query(Integer.class)
                .single();
    }

    private static Place place(UUID caseId) {
        return new Place("category_count_link", "count", caseId);
    }
}
