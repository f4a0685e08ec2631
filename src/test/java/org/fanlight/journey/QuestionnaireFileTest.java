package org.fanlight.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class QuestionnaireFileTest {

    private static final String START = """
            name: bad
            version: 1
            texts: journey
            sections: [one]
            questions:
              - {key: first, type: one, section: one, options: ["yes", "no"]}
            """;

    @Test
    void a_mistake_is_named_with_file_and_line() {
        refused("  - {key: second, type: many, section: two, options: [a]}", "there is no section two");
        refused("  - {key: second, type: song, section: one}", "there is no type song");
        refused("  - {key: first, type: text, section: one}", "the key first stands twice");
        refused(
                "  - {key: second, type: text, section: one, when: {third: [a]}}",
                "no earlier question is called third");
        refused("  - {key: second, type: text, section: one, when: {first: [maybe]}}", "first has no option maybe");
        refused("  - {key: second, type: one, section: one, options: [a], alone: [b]}", "there is no option [b]");
        refused("  - {key: second, type: text, section: one, options: [a]}", "options belong to choices");
        refused("  - {key: second, type: text, section: one, colour: red}", "nobody reads colour");
        refused("  - {key: Second!, type: text, section: one}", "not a short name");
        refused("  - {key: second, type: text, section: one, limit: many}", "many is not a whole number");
        refused("  - {type: text, section: one}", "key is missing");
    }

    private static void refused(String line, String reason) {
        assertThatThrownBy(() -> QuestionnaireFile.read("bad.yml", new StringReader(START + line + "\n")))
                .hasMessageStartingWith("bad.yml:7: ")
                .hasMessageContaining(reason);
    }
}
