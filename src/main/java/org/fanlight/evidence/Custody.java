package org.fanlight.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain of custody: each step of each file, who took it, and when. */
@Component
class Custody {

    private final JdbcClient database;
    private final CurrentPerson person;
    private final Clock clock;

    Custody(JdbcClient database, CurrentPerson person, Clock clock) {
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    void note(UUID file, CustodyLine.Step step) {
        var who = person.get();
        database.sql("insert into evidence_custody (file, at, step, actor_kind, actor) values (?, ?, ?, ?, ?)")
                .param(file.toString())
                .param(Timestamp.from(clock.instant()))
                .param(step.name())
                .param(who.map(CurrentPerson.Person::kind).orElse("system"))
                .param(who.map(someone -> someone.id().toString()).orElse(null))
                .update();
    }

    List<CustodyLine> of(UUID file) {
        return database.sql("select at, step, actor_kind, actor from evidence_custody where file = ? order by id")
                .param(file.toString())
                .query((row, n) -> new CustodyLine(
                        row.getTimestamp("at").toInstant(),
                        CustodyLine.Step.valueOf(row.getString("step")),
                        row.getString("actor_kind"),
                        id(row.getString("actor"))))
                .list();
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
