package org.fanlight.casework;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.contact.StaffTexts;
import org.fanlight.people.DutyPhones;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Texts whoever a duty call goes to, at any hour; without a name, a place or a number of ours in it. A call that was
 * answered meanwhile, or is long gone, texts nobody.
 */
@Component
class DutyTexts {

    private static final Duration STALE = Duration.ofHours(1);

    private final JdbcClient database;
    private final StaffDirectory directory;
    private final DutyPhones phones;
    private final StaffTexts texts;
    private final Texts words;
    private final Record record;
    private final Clock clock;

    DutyTexts(
            JdbcClient database,
            StaffDirectory directory,
            DutyPhones phones,
            StaffTexts texts,
            Texts words,
            Record record,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.phones = phones;
        this.texts = texts;
        this.words = words;
        this.record = record;
        this.clock = clock;
    }

    /** @throws IllegalStateException when a text certainly did not go, so that it is tried again */
    @ApplicationModuleListener
    void on(DutyCalled call) {
        if (!isOpen(call) || call.at().plus(STALE).isBefore(clock.instant())) {
            return;
        }
        String body = words.say(Language.ENGLISH, "staff.duty.text");
        boolean allGone = true;
        for (UUID staff : called(call)) {
            var number = phones.of(staff);
            if (number.isPresent()) {
                boolean gone = texts.send(number.get(), body);
                allGone &= gone;
                if (gone) {
                    record.note(Deed.TEXT_SENT, "staff", staff, "DUTY");
                }
            }
        }
        if (!allGone) {
            throw new IllegalStateException("a duty text did not go");
        }
    }

    private List<UUID> called(DutyCalled call) {
        UUID person = call.person();
        return person != null
                ? List.of(person)
                : directory.atLandlord(call.landlord()).stream()
                        .filter(member -> member.roles().contains(call.role()))
                        .map(StaffMember::id)
                        .toList();
    }

    private boolean isOpen(DutyCalled call) {
        return database.sql("""
                        select count(*) from case_alert where case_id = ? and kind = 'DUTY' and occasion = ?
                          and answered_at is null""")
                        .param(call.caseId().toString())
                        .param(call.occasion())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
