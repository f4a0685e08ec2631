package org.fanlight.casework.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.BandDesk;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.Risk.Band;
import org.fanlight.casework.category.CategoryDesk;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.casework.progress.PlanOption;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.landlord.PlanSteps;
import org.fanlight.landlord.PlanSteps.Step;
import org.springframework.stereotype.Component;

/**
 * The steps a person's plan can begin with: those that fit what the case is handled as and how great the risk is, without
 * what the person left, and with what they took (OHG-4, IMA-3.3d).
 */
@Component
class Fitting {

    private final Options options;
    private final BandDesk bands;
    private final CategoryDesk categories;
    private final Texts texts;
    private final Clock clock;

    Fitting(Options options, BandDesk bands, CategoryDesk categories, Texts texts, Clock clock) {
        this.options = options;
        this.bands = bands;
        this.categories = categories;
        this.texts = texts;
        this.clock = clock;
    }

    /** As items in this language, in the order of the catalogue. */
    List<PlanContent.Item> items(Page file, UUID partyId, Language language) {
        Map<String, Boolean> said = options.of(file, partyId).stream()
                .filter(option -> option.wanted() != null)
                .collect(Collectors.toMap(PlanOption::code, option -> Boolean.TRUE.equals(option.wanted())));
        Band band = bands.now(file.id()).orElse(Band.STANDARD);
        String kind = categories.asNow(file.id());
        boolean begins = file.pack().planning().beginsFitting();
        return PlanSteps.all().stream()
                .filter(step -> said.getOrDefault(step.code(), begins && fits(step, band, kind)))
                .map(step -> item(step, language))
                .toList();
    }

    private static boolean fits(Step step, Band band, String kind) {
        String from = step.from();
        return from != null
                && Band.valueOf(from.toUpperCase(Locale.ROOT)).compareTo(band) <= 0
                && (step.kinds().isEmpty() || step.kinds().contains(kind));
    }

    private PlanContent.Item item(Step step, Language language) {
        return new PlanContent.Item(
                Ids.next(),
                Type.valueOf(step.type().toUpperCase(Locale.ROOT)),
                texts.say(language, step.textKey()),
                texts.say(language, "plan.step.owner"),
                LocalDate.ofInstant(clock.instant(), London.ZONE).plusDays(step.days()));
    }
}
