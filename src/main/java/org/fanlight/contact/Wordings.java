package org.fanlight.contact;

import java.util.List;
import java.util.stream.IntStream;
import org.fanlight.common.Language;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.Texts;
import org.springframework.stereotype.Service;

/**
 * The three neutral wordings of a text (RU3). Every notice but the one that asks a number to answer says the same, so
 * that the text itself carries no news.
 */
@Service
@OpenToAll(because = "shows what a text will look like before anybody chose texts")
public class Wordings {

    private final Texts texts;

    Wordings(Texts texts) {
        this.texts = texts;
    }

    /** The three to choose from, exactly as they will arrive. */
    public List<String> choices(Language language) {
        return IntStream.rangeClosed(1, SafeContact.WORDINGS)
                .mapToObj(wording -> say(Notice.UPDATE, language, wording))
                .toList();
    }

    /** A notice in one of the wordings, exactly as it will arrive. */
    public String say(Notice notice, Language language, int wording) {
        String kind = notice == Notice.CONFIRM_NUMBER ? "confirm" : "notice";
        return Segments.plainSigns(texts.say(language, "sms." + kind + "." + wording));
    }
}
