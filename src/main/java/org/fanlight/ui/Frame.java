package org.fanlight.ui;

import java.util.Map;
import java.util.Set;
import org.fanlight.common.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Top and foot of every public page as markup, from the same template as the plain pages. Each is made once for all who
 * see the same: as components of Flow they would be most of what an open page holds of the server's memory (RU38).
 */
@Component
class Frame {

    private final ITemplateEngine templates;
    private final PlainPages pages;
    private final ConcurrentLruCache<Part, String> made = new ConcurrentLruCache<>(500, this::make);

    Frame(ITemplateEngine templates, PlainPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    /** All that a part can differ by. */
    private record Part(String fragment, String name, Language language, int textSize, String path) {}

    /**
     * What is in the top: leave this site, the name, languages, text size.
     *
     * @param name of the landlord, or of the product
     * @param path where choosing a language leads back to
     */
    String bar(String name, Visit visit, String path) {
        return made.get(new Part("bar-inside", name, visit.language(), visit.textSize(), path));
    }

    /** What is in the foot: what to do in danger, folded away (XC-11), and the accessibility statement. */
    String foot(Visit visit) {
        return made.get(new Part("foot-inside", "", visit.language(), 100, ""));
    }

    private String make(Part part) {
        Map<String, Object> model = pages.model(
                Map.of("name", part.name(), "folded", true),
                new Visit("", part.language(), part.textSize(), null),
                part.language(),
                "public",
                part.path());
        return templates
                .process(
                        "frame",
                        Set.of(part.fragment()),
                        new Context(part.language().locale(), model))
                .strip();
    }
}
