package org.fanlight.telephone;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.fanlight.contact.ProviderMedia;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.evidence.FileRefused;
import org.fanlight.journey.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Pictures sent with a text: checked and sealed like any other file, then deleted at the provider. */
@Component
class TextPictures {

    private static final Logger log = LoggerFactory.getLogger(TextPictures.class);

    /** A picture's name on somebody's phone does not come along. */
    private static final String NAME = "picture";

    private final ProviderMedia media;
    private final EvidenceDesk evidence;

    TextPictures(ProviderMedia media, EvidenceDesk evidence) {
        this.media = media;
        this.evidence = evidence;
    }

    /** How many of them are kept with the draft now. What cannot be taken is not left with the provider either. */
    int keep(Draft draft, Phone phone, List<String> addresses) {
        int kept = 0;
        for (String address : addresses) {
            Optional<InputStream> found = media.open(address);
            if (found.isEmpty()) {
                continue;
            }
            try (InputStream content = found.get()) {
                evidence.ofDraft(draft.id(), phone.handle()).add(NAME, false, content);
                kept++;
            } catch (FileRefused | IOException notTaken) {
                log.info(
                        "A picture sent by text was not taken: {}",
                        notTaken.getClass().getSimpleName());
            }
            media.delete(address);
        }
        return kept;
    }
}
