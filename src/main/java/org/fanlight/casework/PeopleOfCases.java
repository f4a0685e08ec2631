package org.fanlight.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.PeopleInCases;
import org.springframework.stereotype.Component;

/** Answers who is in a case, as far as whoever asks may open it. */
@Component
class PeopleOfCases implements PeopleInCases {

    private final Inbox inbox;
    private final OwnCases own;
    private final Cases cases;
    private final PartyLetters letters;

    PeopleOfCases(Inbox inbox, OwnCases own, Cases cases, PartyLetters letters) {
        this.inbox = inbox;
        this.own = own;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public Optional<UUID> ofReference(String typed) {
        return inbox.find(typed).map(id -> own.get(id).partyId());
    }

    @Override
    public Optional<Known> known(UUID partyId) {
        return cases.findByPartyId(partyId)
                .filter(file -> file.isVisibleTo(own.staff()))
                .map(file -> new Known(partyId, file.id(), file.reference(), file.language()));
    }

    @Override
    public void tell(UUID partyId, Letter.Kind kind, String words, String language, Instant at) {
        UUID caseId = cases.findByPartyId(partyId).orElseThrow().id();
        letters.write(caseId, partyId, kind, null, PartyLetters.Content.of(words, language), at);
    }
}
