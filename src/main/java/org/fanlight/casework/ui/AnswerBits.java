package org.fanlight.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Option;
import org.fanlight.report.Told;
import org.fanlight.ui.Say;

/** An answer for staff: choices in English, everything the person wrote in their own words and direction. */
final class AnswerBits {

    private AnswerBits() {}

    static List<Component> of(Say say, Told.Line line, String language) {
        List<Component> bits = new ArrayList<>();
        Answer answer = line.answer();
        for (Option option : line.question().options()) {
            if (answer.has(option.code())) {
                bits.add(new Div(say.of(option.text())));
            }
        }
        String parts = Stream.of("day", "month", "year", "from", "to", "postcode")
                .map(answer::part)
                .filter(part -> !part.isBlank())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
        if (!answer.words().isBlank()) {
            bits.add(Bits.told(answer.words(), language));
        }
        if (!parts.isBlank()) {
            bits.add(Bits.reference(parts));
        }
        return bits;
    }
}
