package org.fanlight.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fanlight.casework.voice.Voice;
import org.fanlight.common.CurrentPerson;
import org.fanlight.report.ToldDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reporter who is asking says to their own case. */
@Service
class VoiceOfReporter implements Voice {

    /** How long what they say about wanting to be contacted may be. */
    private static final int LONGEST = 500;

    private final Cases cases;
    private final Tasks tasks;
    private final Unread unread;
    private final ToldDesk told;
    private final CurrentPerson person;
    private final Clock clock;

    VoiceOfReporter(Cases cases, Tasks tasks, Unread unread, ToldDesk told, CurrentPerson person, Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.unread = unread;
        this.told = told;
        this.person = person;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void giveName(String name, boolean openly) {
        told.giveName(name, openly);
        unread.mark(person.reporter().id());
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void askForContact(@Nullable String words) {
        var reporter = person.reporter();
        CaseFile file = cases.findByPartyId(reporter.id()).orElseThrow();
        Instant now = clock.instant();
        String about = words == null || words.isBlank() ? null : Words.checked(words, LONGEST);
        tasks.ask(file.id(), TaskCode.GET_IN_TOUCH, about, now.plus(Duration.ofHours(24)), now.toString());
        unread.mark(reporter.id());
    }
}
