package org.fanlight.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.contact.SomeSafeContact;
import org.fanlight.standin.StandIn;
import org.fanlight.standin.Text;

/** Somebody with a phone that can only text: says something, and looks at what came back. */
final class Texter {

    private final StandIn network;
    private final Quiet quiet;
    private final String number;
    private Language language = Language.ENGLISH;
    private int seen;

    Texter(StandIn network, Texts texts) {
        this.network = network;
        this.quiet = new Quiet(texts);
        this.number = SomeSafeContact.newNumber().e164();
    }

    Texter in(Language chosen) {
        language = chosen;
        return this;
    }

    String number() {
        return number;
    }

    Texter says(String words) {
        seen = network.textsTo(number).size();
        assertThat(network.textFrom(number, words)).isEqualTo(200);
        return this;
    }

    Texter says(String words, String sid) {
        seen = network.textsTo(number).size();
        assertThat(network.textFrom(number, words, sid)).isEqualTo(200);
        return this;
    }

    /** What came back to the last text. */
    List<String> answers() {
        return network.textsTo(number).stream().skip(seen).map(Text::body).toList();
    }

    /** The last that came back is this, or begins with it. */
    Texter isTold(String key) {
        String words = quiet.say(language, key, java.util.Map.of("time", "17:00"));
        assertThat(answers()).anySatisfy(answer -> assertThat(answer).startsWith(words));
        return this;
    }

    Texter isAsked(String question) {
        assertThat(answers()).isNotEmpty();
        assertThat(answers().getLast()).startsWith(quiet.say(language, "journey." + question + ".heading"));
        return this;
    }

    Texter isLeftAlone() {
        assertThat(answers()).isEmpty();
        return this;
    }

    /** From the first text to the first question of the report, with the landlord from the list. */
    Texter begins(String hello, int landlord) {
        return says(hello)
                .isTold("text.hello")
                .says("1")
                .isTold("text.place")
                .says("0")
                .isTold("text.landlord")
                .says(String.valueOf(landlord))
                .isAsked("danger");
    }
}
