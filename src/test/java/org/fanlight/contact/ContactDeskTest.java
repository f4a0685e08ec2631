package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.PhoneNumber;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@FanlightTest
class ContactDeskTest extends TextBench {

    private static final As OFFICER = As.officer(LANDLORD);

    @Autowired
    Record record;

    @Autowired
    Wordings wordings;

    @Autowired
    JdbcClient database;

    @Test
    void text_only_from_ten_to_two_means_no_call_ever_and_no_text_at_eight() throws InterruptedException {
        clock.set(at("2026-12-01T11:00"));
        UUID party =
                confirmed(SomeSafeContact.byText(SomeSafeContact.newNumber(), SomeSafeContact.daily("10:00", "14:00")));
        assertThat(may(party, Method.TEXT, "2026-12-01T20:00"))
                .isEqualTo(new Permission.Refused(Refusal.OUTSIDE_HOURS, at("2026-12-02T10:00")));
        assertThat(may(party, Method.CALL, "2026-12-01T20:00"))
                .isEqualTo(new Permission.Refused(Refusal.NOT_ALLOWED, null));
        assertThat(may(party, Method.TEXT, "2026-12-02T11:00"))
                .isEqualTo(new Permission.Allowed(at("2026-12-02T14:00")));
    }

    @Test
    void everything_a_person_said_comes_back_as_they_said_it() {
        var said = everything();
        UUID party = person(said);
        SafeContact back = As.reporter(party, LANDLORD).gets(() -> desk.of(party));
        assertThat(back).isEqualTo(said);
    }

    @Test
    void staff_see_what_is_safe_and_no_whole_number() {
        UUID party = person(everything());
        StaffView view = OFFICER.gets(() -> desk.forStaff(party));
        assertThat(view.allowed()).containsExactlyInAnyOrder(Method.TEXT, Method.CALL, Method.EMAIL);
        assertThat(view.forbidden()).containsExactlyInAnyOrder(Method.POST, Method.VISIT);
        assertThat(view.codeWord()).isEqualTo("bluebell");
        assertThat(view.whoMayAnswer()).isEqualTo("my sister");
        assertThat(view.coverName()).isEqualTo("the dentist");
        assertThat(view.email()).isEqualTo("a•••@example.org");
        assertThat(view.number()).isEqualTo(NumberState.AWAITING);
        assertThat(view.toString()).doesNotContain("7700 900", "+447", "amina@", "1 High Street");
        assertThat(record.of(party))
                .anyMatch(entry -> entry.deed() == Deed.SAW && entry.actorKind().equals("staff"));
    }

    @Test
    void staff_see_a_text_letter_for_letter_as_it_will_arrive() throws InterruptedException {
        UUID party =
                confirmed(SomeSafeContact.byText(SomeSafeContact.newNumber(), SomeSafeContact.daily("00:00", "23:59")));
        Preview preview = OFFICER.gets(() -> desk.preview(party));
        assertThat(preview.words()).isIn(wordings.choices(Language.ENGLISH));
        assertThat(preview).returns(1, Preview::segments).returns("en-GB", Preview::languageTag);
    }

    @Test
    void the_number_to_call_is_given_only_while_the_gate_allows_it_and_both_are_recorded() {
        UUID party = person(everything());
        clock.set(at("2026-12-01T20:00"));
        Reach refused = OFFICER.gets(() -> desk.reach(party, Method.CALL));
        assertThat(refused.address()).isNull();
        clock.set(at("2026-12-01T11:00"));
        assertThat(OFFICER.gets(() -> desk.reach(party, Method.CALL)).address()).isEqualTo("07700 900990");
        assertThat(OFFICER.gets(() -> desk.reach(party, Method.TEXT)).address()).isNull();
        assertThat(record.of(party)).extracting(Record.Entry::deed).contains(Deed.CONTACT_REFUSED, Deed.SAW);
    }

    @Test
    void another_number_silences_the_old_one_without_a_goodbye() throws InterruptedException {
        PhoneNumber old = SomeSafeContact.newNumber();
        PhoneNumber other = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(old));
        queue(party, Notice.UPDATE, "waiting while it changes");
        As.reporter(party, LANDLORD).does(() -> desk.change(party, SomeSafeContact.byText(other)));
        await().untilAsserted(() -> {
            sender.sendDue();
            assertThat(phone.textsTo(other.e164())).hasSize(1);
        });
        assertThat(phone.postsTo(old.e164())).isLessThanOrEqualTo(2);
        int before = phone.postsTo(old.e164());
        phone.textFrom(other.e164(), "ok");
        queue(party, Notice.CLOSING, "after the change");
        awaitState(party, Notice.CLOSING, TextState.DELIVERED);
        assertThat(phone.postsTo(old.e164())).isEqualTo(before);
        phone.textFrom(old.e164(), "what was that");
        assertThat(numbers.current(party).orElseThrow().phone()).isEqualTo(other);
    }

    @Test
    void keeping_the_number_asks_nothing_anew() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        As.reporter(party, LANDLORD)
                .does(() ->
                        desk.change(party, SomeSafeContact.byText(number, SomeSafeContact.daily("09:00", "17:00"))));
        assertThat(numbers.current(party).orElseThrow().state()).isEqualTo(NumberState.CONFIRMED);
    }

    @Test
    void what_is_not_safe_any_more_ends_at_once() throws InterruptedException {
        UUID party = confirmed(SomeSafeContact.byText(SomeSafeContact.newNumber()));
        OFFICER.does(() -> desk.notSafeAnyMore(party, Method.TEXT));
        assertThat(OFFICER.gets(() -> desk.forStaff(party)).allowed()).isEmpty();
        queue(party, Notice.UPDATE, "too late");
        awaitState(party, Notice.UPDATE, TextState.SUPPRESSED);
    }

    @Test
    void a_person_of_another_landlord_is_nobody() {
        UUID party = person(everything());
        var other = As.officer("imani");
        for (UUID id : new UUID[] {party, UUID.randomUUID()}) {
            assertThatThrownBy(() -> other.gets(() -> desk.forStaff(id)))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("no such person");
            assertThatThrownBy(() -> other.gets(() -> desk.reach(id, Method.CALL)))
                    .hasMessage("no such person");
            assertThatThrownBy(() -> other.gets(() -> desk.mayContact(id, Method.CALL, Instant.now())))
                    .hasMessage("no such person");
        }
    }

    @Test
    void each_reads_and_changes_only_their_own() {
        UUID party = person(everything());
        var somebodyElse = As.reporter(UUID.randomUUID(), LANDLORD);
        assertThatThrownBy(() -> somebodyElse.gets(() -> desk.of(party))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> somebodyElse.does(() -> desk.change(party, SafeContact.NONE)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> somebodyElse.gets(() -> desk.forStaff(party)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> OFFICER.gets(() -> desk.of(party))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.forStaff(party))
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database() {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = person(SomeSafeContact.byText(number));
        UUID other = person(everything());
        for (String sql : new String[] {
            "select profile from contact_profile where party in (?, ?)",
            "select number from contact_number where party in (?, ?)"
        }) {
            for (byte[] sealed : database.sql(sql)
                    .params(party.toString(), other.toString())
                    .query((row, n) -> row.getBytes(1))
                    .list()) {
                assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                        .doesNotContain(number.e164().substring(3), "7700900", "bluebell", "amina", "sister", "TEXT");
            }
        }
    }

    private SafeContact everything() {
        return new SafeContact(
                EnumSet.of(Method.TEXT, Method.CALL, Method.EMAIL),
                SomeSafeContact.newNumber(),
                new PhoneNumber("+447700900990"),
                "amina@example.org",
                null,
                SomeSafeContact.daily("10:00", "14:00"),
                false,
                "my sister",
                "bluebell",
                false,
                2,
                "the dentist");
    }

    private static Permission may(UUID party, Method method, String wall, ContactDesk desk) {
        return OFFICER.gets(() -> desk.mayContact(party, method, at(wall)));
    }

    private Permission may(UUID party, Method method, String wall) {
        return may(party, method, wall, desk);
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(London.ZONE).toInstant();
    }
}
