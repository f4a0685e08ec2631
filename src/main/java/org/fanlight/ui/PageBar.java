package org.fanlight.ui;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.jspecify.annotations.Nullable;

/** The top of every public page: the landlord's name, small; the languages, one tap away; the text size. */
class PageBar extends Header {

    PageBar(Say say, Visit visit, @Nullable String landlordName, String page) {
        addClassName("page-bar");
        var name = new Span(landlordName == null ? say.of("pages.title") : landlordName);
        name.addClassName("page-bar-name");
        add(name);
        Element form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", "/choose").setAttribute("class", "choices");
        form.appendChild(hidden("back", page));
        Element languages = new Element("div");
        languages.setAttribute("role", "group").setAttribute("aria-label", say.of("pages.language"));
        languages.setAttribute("class", "choices-languages");
        for (Language language : Languages.all()) {
            languages.appendChild(
                    choice("language", language.tag(), language.autonym(), language.equals(say.language()), language));
        }
        form.appendChild(languages);
        var sizes = new NativeDetails(say.of("pages.text-size"));
        sizes.addClassName("choices-sizes");
        Element group = new Element("div");
        group.setAttribute("role", "group").setAttribute("aria-label", say.of("pages.text-size"));
        for (int size : Visit.TEXT_SIZES) {
            group.appendChild(choice("size", String.valueOf(size), size + "%", size == visit.textSize(), null));
        }
        sizes.getElement().appendChild(group);
        form.appendChild(sizes.getElement());
        getElement().appendChild(form);
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }

    private static Element choice(String name, String value, String text, boolean chosen, @Nullable Language language) {
        Element button = new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("name", name)
                .setAttribute("value", value)
                .setText(text);
        if (chosen) {
            button.setAttribute("aria-current", "true");
        }
        if (language != null) {
            button.setAttribute("lang", language.tag()).setAttribute("dir", language.dir());
        }
        return button;
    }
}
