package org.fanlight.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers as they lie in the database. They are published, or are to be: nothing in them is about a person. */
@Component
class PaperRows {

    private final JdbcClient database;

    PaperRows(JdbcClient database) {
        this.database = database;
    }

    List<Paper> of(String landlord) {
        return database.sql("select * from paper where landlord = ? order by title, id")
                .param(landlord)
                .query(PaperRows::paper)
                .list();
    }

    Optional<Paper> find(String landlord, UUID id) {
        return of(landlord).stream().filter(paper -> id.equals(paper.id())).findFirst();
    }

    UUID add(String landlord, Paper paper) {
        UUID id = Ids.next();
        database.sql("""
                insert into paper (kind, title, edition, dated, owner, next_review, checked_on, is_public, state,
                  successor, link, body, formats, languages, checklist, version, id, landlord, code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)""")
                .params(values(paper))
                .param(id.toString())
                .param(landlord)
                .param(paper.code())
                .update();
        return id;
    }

    /** @return false when somebody else changed it meanwhile */
    boolean change(String landlord, UUID id, Paper paper) {
        return database.sql("""
                update paper set kind = ?, title = ?, edition = ?, dated = ?, owner = ?, next_review = ?, checked_on = ?,
                  is_public = ?, state = ?, successor = ?, link = ?, body = ?, formats = ?, languages = ?,
                  checklist = ?, version = version + 1
                where id = ? and landlord = ? and version = ?""")
                        .params(values(paper))
                        .param(id.toString())
                        .param(landlord)
                        .param(paper.version())
                        .update()
                == 1;
    }

    private static List<@Nullable Object> values(Paper paper) {
        return java.util.Arrays.asList(
                paper.kind().name(),
                paper.title(),
                paper.edition(),
                paper.dated(),
                paper.owner(),
                paper.nextReview(),
                paper.checkedOn(),
                paper.isPublic(),
                paper.state().name(),
                paper.successor(),
                paper.link(),
                paper.body(),
                String.join(",", paper.formats()),
                String.join(",", paper.languages()),
                String.join(",", paper.checklist()));
    }

    private static Paper paper(ResultSet row, int n) throws SQLException {
        return new Paper(
                UUID.fromString(row.getString("id")),
                row.getString("code"),
                Paper.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("edition"),
                row.getObject("dated", LocalDate.class),
                row.getString("owner"),
                row.getObject("next_review", LocalDate.class),
                row.getObject("checked_on", LocalDate.class),
                row.getBoolean("is_public"),
                Paper.State.valueOf(row.getString("state")),
                row.getString("successor"),
                row.getString("link"),
                row.getString("body"),
                words(row.getString("formats")),
                words(row.getString("languages")),
                words(row.getString("checklist")),
                row.getLong("version"));
    }

    private static List<String> words(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(","));
    }
}
