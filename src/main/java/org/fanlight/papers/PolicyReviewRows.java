package org.fanlight.papers;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.papers.Holder.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people did about the policy: reviews, what asks for them, who holds which duty, who has read what. */
@Component
class PolicyReviewRows {

    private final JdbcClient database;

    PolicyReviewRows(JdbcClient database) {
        this.database = database;
    }

    List<Review> reviews(String landlord) {
        return database.sql("select * from paper_review where landlord = ? order by day desc, id desc")
                .param(landlord)
                .query((row, n) -> new Review(
                        Review.Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getString("words"),
                        row.getString("name")))
                .list();
    }

    void review(String landlord, Review review, Person by) {
        database.sql(
                        "insert into paper_review (id, landlord, kind, day, words, author, name) values (?, ?, ?, ?, ?, ?, ?)")
                .param(Ids.next().toString())
                .param(landlord)
                .param(review.kind().name())
                .param(review.day())
                .param(review.words())
                .param(by.id().toString())
                .param(by.name())
                .update();
    }

    List<Review.Trigger> triggers(String landlord) {
        return database.sql("select * from paper_trigger where landlord = ? order by done_on is not null, due_on, id")
                .param(landlord)
                .query((row, n) -> new Review.Trigger(
                        UUID.fromString(row.getString("id")),
                        row.getString("kind"),
                        row.getString("words"),
                        row.getString("owner"),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("outcome")))
                .list();
    }

    void trigger(
            String landlord, UUID id, String kind, String words, String owner, LocalDate on, LocalDate due, UUID by) {
        database.sql("""
                insert into paper_trigger (id, landlord, kind, words, owner, opened_on, due_on, author)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(landlord)
                .param(kind)
                .param(words)
                .param(owner)
                .param(on)
                .param(due)
                .param(by.toString())
                .update();
    }

    boolean settle(String landlord, UUID id, LocalDate on, String outcome) {
        return database.sql(
                                "update paper_trigger set done_on = ?, outcome = ? where id = ? and landlord = ? and done_on is null")
                        .param(on)
                        .param(outcome)
                        .param(id.toString())
                        .param(landlord)
                        .update()
                == 1;
    }

    record Held(UUID account, LocalDate since, @Nullable LocalDate signedOn) {}

    Map<Duty, Held> holders(String landlord) {
        Map<Duty, Held> held = new HashMap<>();
        database.sql("select * from duty_holder where landlord = ?")
                .param(landlord)
                .query(row -> {
                    held.put(
                            Duty.valueOf(row.getString("duty")),
                            new Held(
                                    UUID.fromString(row.getString("account")),
                                    row.getObject("since", LocalDate.class),
                                    row.getObject("signed_on", LocalDate.class)));
                });
        return held;
    }

    Optional<Duty> dutyOf(String landlord, UUID account) {
        return database.sql("select duty from duty_holder where landlord = ? and account = ? order by duty limit 1")
                .param(landlord)
                .param(account.toString())
                .query((row, n) -> Duty.valueOf(row.getString("duty")))
                .optional();
    }

    void hold(String landlord, Duty duty, UUID account, LocalDate since) {
        database.sql("replace into duty_holder (landlord, duty, account, since) values (?, ?, ?, ?)")
                .param(landlord)
                .param(duty.name())
                .param(account.toString())
                .param(since)
                .update();
    }

    boolean sign(String landlord, Duty duty, UUID account, LocalDate on) {
        return database.sql("update duty_holder set signed_on = ? where landlord = ? and duty = ? and account = ?")
                        .param(on)
                        .param(landlord)
                        .param(duty.name())
                        .param(account.toString())
                        .update()
                == 1;
    }

    void read(UUID paper, String edition, UUID staff, Instant at) {
        database.sql("insert ignore into paper_read (paper, edition, staff, at) values (?, ?, ?, ?)")
                .param(paper.toString())
                .param(edition)
                .param(staff.toString())
                .param(Timestamp.from(at))
                .update();
    }

    Set<UUID> readers(UUID paper, String edition) {
        return new HashSet<>(database.sql("select staff from paper_read where paper = ? and edition = ?")
                .param(paper.toString())
                .param(edition)
                .query((row, n) -> UUID.fromString(row.getString("staff")))
                .list());
    }
}
