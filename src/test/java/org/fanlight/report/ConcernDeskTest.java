package org.fanlight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.fanlight.common.Reference;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FanlightTest
class ConcernDeskTest {

    private static final As CARETAKER = As.staff("bcha", Role.COLLEAGUE);

    @Autowired
    ConcernDesk desk;

    @Autowired
    ToldDesk told;

    @Autowired
    Landlords landlords;

    @Autowired
    JdbcClient database;

    @Test
    void a_concern_becomes_a_report_in_the_colleagues_name_with_what_they_did_at_once() {
        Reference reference = CARETAKER.gets(() ->
                desk.tell(new Concern("Stairs of Mill Row", "Words on the wall.", "no", List.of("photograph", "x"))));
        Told read =
                As.officer("bcha").gets(() -> told.told(reportOf(reference))).orElseThrow();
        assertThat(read)
                .returns("staff", Told::role)
                .returns("staff", Told::channel)
                .returns("Test COLLEAGUE", Told::name);
        assertThat(read.lines())
                .filteredOn(line -> line.question().key().equals("what"))
                .singleElement()
                .matches(line -> line.answer().words().startsWith("Words on the wall.")
                        && line.answer().words().endsWith("Took photographs before anything was changed"));
    }

    @Test
    void what_is_missing_is_named_and_a_policy_without_it_says_so() {
        refused(new Concern(" ", "Words on the wall.", "no", List.of()), "where");
        refused(new Concern("Mill Row", "", "no", List.of()), "what");
        refused(new Concern("Mill Row", "Words on the wall.", "", List.of()), "danger");
        refused(new Concern("Mill Row", "x".repeat(200_000), "no", List.of()), "too-long");
        SomePack.publish(landlords, "bcha", text -> text + "\ntriage.early: false\n");
        try {
            assertThat(CARETAKER.gets(desk::isOpen)).isFalse();
            assertThat(CARETAKER.gets(desk::actions)).isEmpty();
            refused(new Concern("Mill Row", "Words on the wall.", "no", List.of()), "not-in-policy");
        } finally {
            SomePack.publish(landlords, "bcha", text -> text);
        }
    }

    @Test
    void whoever_logs_a_concern_sees_no_case() {
        Reference reference = CARETAKER.gets(
                () -> desk.tell(new Concern("Mill Row", "Somebody shouts.", "not_sure", List.of("listen"))));
        UUID report = reportOf(reference);
        assertThatThrownBy(() -> CARETAKER.gets(() -> told.told(report))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.reporter(report, "bcha").gets(desk::actions))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID reportOf(Reference reference) {
        return UUID.fromString(database.sql(
                        "select p.report from reporter_access a join report_party p on p.id = a.party where a.reference = ?")
                .param(reference.digits())
                .query(String.class)
                .single());
    }

    private void refused(Concern concern, String why) {
        assertThatThrownBy(() -> CARETAKER.gets(() -> desk.tell(concern)))
                .isInstanceOfSatisfying(
                        ConcernRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
