package org.fanlight.casework.recording.ui;

import org.fanlight.casework.ui.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What recording adds to the pages of a case. */
@Configuration
class RecordingPart {

    @Bean
    CasePart recordingOfCase() {
        return new CasePart("recording", 80);
    }
}
