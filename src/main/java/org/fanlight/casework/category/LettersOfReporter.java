package org.fanlight.casework.category;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.common.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a reporter what we wrote to them and whether they can still ask for another look. */
@Service
class LettersOfReporter implements Letters {

    private final PartyLetters letters;
    private final Challenges challenges;
    private final CurrentPerson person;

    LettersOfReporter(PartyLetters letters, Challenges challenges, CurrentPerson person) {
        this.letters = letters;
        this.challenges = challenges;
        this.person = person;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<Letter> mine() {
        UUID party = person.reporter().id();
        Map<UUID, Challenge> asked =
                challenges.ofParty(party).stream().collect(Collectors.toMap(Challenge::finding, Function.identity()));
        return letters.of(party).stream().map(row -> letter(row, asked)).toList();
    }

    private static Letter letter(PartyLetters.Row row, Map<UUID, Challenge> asked) {
        Challenge challenge = row.about() == null ? null : asked.get(row.about());
        Letter.AnotherLook look = row.kind() != Letter.Kind.RECATEGORISED
                ? Letter.AnotherLook.OVER
                : challenge == null
                        ? Letter.AnotherLook.OPEN
                        : challenge.upheld() == null ? Letter.AnotherLook.ASKED : Letter.AnotherLook.OVER;
        return new Letter(
                row.id(),
                row.at(),
                row.kind(),
                row.content().category(),
                row.content().words(),
                row.content().language(),
                look);
    }
}
