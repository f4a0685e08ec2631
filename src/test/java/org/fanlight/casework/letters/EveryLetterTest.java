package org.fanlight.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Outlook.Likelihood;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.landlord.Writing;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every letter and notice that exists, for every landlord and in every language, has all its words and no hole (RU37). */
@FanlightTest
class EveryLetterTest {

    private static final String LONGEST = "W".repeat(200);

    @Autowired
    Texts texts;

    @Autowired
    Landlords landlords;

    @Test
    void every_letter_to_others_reads_whole_for_every_landlord_in_every_language() {
        for (PolicyPack pack : landlords.all()) {
            for (Language language : Languages.all()) {
                for (Template template : Template.values()) {
                    for (String clause : List.of(pack.part(Writing.class).clause(), "none", LONGEST)) {
                        String words = texts.say(
                                language,
                                template.wordsKey(),
                                Map.of("landlord", pack.name(), "phone", pack.phone(), "clause", clause));
                        isWhole(template + " " + language.tag(), words);
                        assertThat(words).contains(pack.name()).doesNotContain("none");
                        assertThat(words.strip().split("\n\n")).hasSizeGreaterThanOrEqualTo(3);
                        if (language.equals(Language.ENGLISH)) {
                            assertThat(PromiseWords.in(words)).isFalse();
                        }
                    }
                }
            }
        }
    }

    @Test
    void every_letter_to_a_person_has_its_heading_and_what_comes_next_in_every_language() {
        for (Language language : Languages.all()) {
            Stream.of(Letter.Kind.values()).map(Letter.Kind::textKey).forEach(key -> {
                isWhole(key, texts.say(language, key));
                isWhole(key, texts.say(language, key + ".next"));
            });
            Stream.of(Likelihood.values())
                    .map(Likelihood::textKey)
                    .forEach(key -> isWhole(key, texts.say(language, key)));
        }
    }

    private static void isWhole(String which, String words) {
        assertThat(words).as(which).isNotBlank().doesNotContain("{", "}", "!", "null");
        assertThat(words.toLowerCase()).as(which).doesNotContain("alleged", "claims that", "false");
    }
}
