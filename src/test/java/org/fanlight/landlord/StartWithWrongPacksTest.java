package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fanlight.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartWithWrongPacksTest {

    /** Reads the packs as they are read when the program starts. */
    static class Reading {

        Reading(PackFiles files) {
            files.read();
        }
    }

    @Test
    void the_program_does_not_start_and_says_in_sentences_what_to_mend(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        Files.writeString(folder.resolve("defaults.yaml"), PackFilesTest.defaults());
        Files.writeString(folder.resolve("one.yaml"), PackFilesTest.sample() + "doors: red\n");
        Files.writeString(folder.resolve("two.yaml"), PackFilesTest.sample().replace("council", "charity"));

        assertThatThrownBy(() -> new SpringApplicationBuilder(Texts.class, PackFiles.class, Reading.class)
                        .web(WebApplicationType.NONE)
                        .run("--fanlight.landlords=" + folder.toUri()))
                .hasRootCauseInstanceOf(PacksRefused.class);

        assertThat(output.getAll())
                .contains("landlords/one.yaml, line 8: 'doors' is not a setting of a policy pack.")
                .contains("landlords/two.yaml, line 2: 'kind' is 'charity'. Say one of cooperative, council, provider.")
                .contains("Mend each line named above and start Fanlight again.")
                .doesNotContain("\tat org.fanlight");
    }
}
