package org.fanlight.people;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Courses and who took them, as they lie in the database. */
@Component
class TrainingRows {

    private final JdbcClient database;

    TrainingRows(JdbcClient database) {
        this.database = database;
    }

    /** Somebody took a course. */
    record Done(
            UUID course,
            UUID trainee,
            LocalDate on,
            @Nullable Integer mark,
            String qualification) {}

    /** Somebody without an account who has to take courses. */
    record Listed(UUID id, String name) {}

    void add(String landlord, Course course, UUID author, Instant at) {
        database.sql("""
                insert into training_course (id, landlord, title, kind, topics, trainer, partners, held_on, valid_months,
                  pass_mark, author, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(course.id().toString())
                .param(landlord)
                .param(course.title())
                .param(course.kind())
                .param(String.join(",", course.topics()))
                .param(course.trainer())
                .param(course.partners())
                .param(Date.valueOf(course.heldOn()))
                .param(course.validMonths())
                .param(course.passMark())
                .param(author.toString())
                .param(Timestamp.from(at))
                .update();
    }

    /** Newest first. */
    List<Course> courses(String landlord) {
        return database.sql("select * from training_course where landlord = ? order by held_on desc, id")
                .param(landlord)
                .query((row, n) -> new Course(
                        UUID.fromString(row.getString("id")),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getString("topics").isEmpty()
                                ? List.of()
                                : List.of(row.getString("topics").split(",")),
                        row.getString("trainer"),
                        row.getString("partners"),
                        row.getDate("held_on").toLocalDate(),
                        row.getObject("valid_months", Integer.class),
                        row.getObject("pass_mark", Integer.class)))
                .list();
    }

    void add(String landlord, Done done, UUID author, Instant at) {
        database.sql("""
                insert into training_done (id, landlord, course, trainee, done_on, mark, qualification, author, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next().toString())
                .param(landlord)
                .param(done.course().toString())
                .param(done.trainee().toString())
                .param(Date.valueOf(done.on()))
                .param(done.mark())
                .param(done.qualification())
                .param(author.toString())
                .param(Timestamp.from(at))
                .update();
    }

    List<Done> done(String landlord) {
        return database.sql("select * from training_done where landlord = ? order by done_on")
                .param(landlord)
                .query((row, n) -> new Done(
                        UUID.fromString(row.getString("course")),
                        UUID.fromString(row.getString("trainee")),
                        row.getDate("done_on").toLocalDate(),
                        row.getObject("mark", Integer.class),
                        row.getString("qualification")))
                .list();
    }

    UUID list(String landlord, String name, UUID author, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into training_person (id, landlord, name, author, at) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(landlord)
                .param(name)
                .param(author.toString())
                .param(Timestamp.from(at))
                .update();
        return id;
    }

    List<Listed> listed(String landlord) {
        return database.sql("select * from training_person where landlord = ? order by name, id")
                .param(landlord)
                .query((row, n) -> new Listed(UUID.fromString(row.getString("id")), row.getString("name")))
                .list();
    }
}
