package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Map;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.landlord.Landlords;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaticFiles;

/** Makes the page of a stop. */
@org.springframework.stereotype.Component
class PageMaker {

    private final Drafts drafts;
    private final EvidenceDesk evidence;
    private final Landlords landlords;
    private final StaticFiles files;
    private final Clock clock;

    PageMaker(Drafts drafts, EvidenceDesk evidence, Landlords landlords, StaticFiles files, Clock clock) {
        this.drafts = drafts;
        this.evidence = evidence;
        this.landlords = landlords;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Where somebody is.
     *
     * @param errors what has to be put right there, field id to words
     * @param resumed whether they come back to what they began before
     */
    record Place(Draft draft, String handle, Walk walk, String stop, Map<String, String> errors, boolean resumed) {}

    Component page(Place place, Say say, Stops stops) {
        return switch (Walk.kind(place.stop())) {
            case Walk.READY -> new ReadyPage(place, say, stops);
            case Walk.MORE -> new MorePage(place, say, stops);
            case Walk.CHECK -> new CheckPage(place, say, stops, evidence);
            default -> questionPage(place, say, stops);
        };
    }

    private Component questionPage(Place place, Say say, Stops stops) {
        Question question = place.walk().question(place.stop()).orElseThrow();
        if (question.type() == QuestionType.STATEMENT) {
            return new HelpPage(place, question, landlords.current(place.draft().landlord()), say, stops);
        }
        if (question.type() == QuestionType.FILES) {
            return new FilesPage(
                    place, question, evidence.ofDraft(place.draft().id(), place.handle()), files, say, stops);
        }
        return new QuestionPage(
                place, question, landlords.current(place.draft().landlord()), drafts, say, stops, clock.millis());
    }
}
