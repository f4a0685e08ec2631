package org.fanlight.telephone;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.fanlight.access.ActingFor;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.Language;
import org.fanlight.contact.IncomingText;
import org.fanlight.contact.IncomingText.Known;
import org.fanlight.landlord.Landlords;
import org.fanlight.messages.MessageDesk;
import org.fanlight.messages.NewMessage;
import org.fanlight.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * What somebody told before, followed from the phone they told it with, or whose number they proved (RU1): never with a
 * code, and only how far it is, in words that say nothing to others.
 */
@Component
class Follow {

    private final TextTalkRows rows;
    private final ActingFor acting;
    private final Progress progress;
    private final MessageDesk messages;
    private final Landlords landlords;
    private final Vault vault;
    private final Quiet quiet;
    private final Clock clock;

    Follow(
            TextTalkRows rows,
            ActingFor acting,
            Progress progress,
            MessageDesk messages,
            Landlords landlords,
            Vault vault,
            Quiet quiet,
            Clock clock) {
        this.rows = rows;
        this.acting = acting;
        this.progress = progress;
        this.messages = messages;
        this.landlords = landlords;
        this.vault = vault;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** Everybody this phone may ask for, who was not forgotten meanwhile. */
    List<Known> mine(Phone phone, IncomingText text) {
        return Stream.concat(text.people().stream(), rows.followed(phone.token()).stream())
                .distinct()
                .filter(known -> vault.remembers(known.party()))
                .filter(known -> stage(known) != null)
                .toList();
    }

    /** How far it is, one text for each; the same neutral words for whoever has told nothing. */
    List<String> status(Phone phone, IncomingText text, Language language) {
        List<String> stages = mine(phone, text).stream()
                .map(this::stage)
                .map(stage -> quiet.say(
                        language, "text.stage." + String.valueOf(stage).toLowerCase(java.util.Locale.ROOT)))
                .distinct()
                .toList();
        return stages.isEmpty() ? List.of(quiet.say(language, "text.stage.none")) : stages;
    }

    /** The only open one, when there is no doubt which it is (F12). */
    java.util.Optional<Known> only(Phone phone, IncomingText text) {
        List<Known> open = mine(phone, text).stream()
                .filter(known -> stage(known) instanceof Stage stage && stage.isOpen())
                .toList();
        return open.size() == 1 ? java.util.Optional.of(open.getFirst()) : java.util.Optional.empty();
    }

    /** Adds the words to what was told before. */
    List<String> add(Known to, String words, Language language) {
        acting.reporter(to.party(), to.landlord(), () -> {
            messages.fromReporter(NewMessage.of(words, language));
            return true;
        });
        String time = landlords.current(to.landlord()).officeClose().toString();
        return List.of(quiet.say(language, "text.added", Map.of("time", time)));
    }

    void from(Phone phone, Known known) {
        rows.follow(phone.token(), known.party(), known.landlord(), clock.instant());
    }

    private @org.jspecify.annotations.Nullable Stage stage(Known known) {
        try {
            return acting.reporter(
                    known.party(),
                    known.landlord(),
                    () -> progress.of(known.party()).stage());
        } catch (NoSuchElementException none) {
            return null;
        }
    }
}
