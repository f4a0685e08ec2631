package org.fanlight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who helps at once. A number can be tapped where there is a finger to tap it, and only there (G11c). */
public class HelpLines extends UnorderedList {

    /** What every public page holds for somebody in danger, beside 999 itself (XC-11, RU9). */
    static final List<String> IN_DANGER = List.of("same112", "silent", "text999", "relay", "bsl", "nhs", "samaritans");

    private static final Pattern NUMBER = Pattern.compile("116 123|0800 1111|18000|999(?!bsl| BSL)|112|111|101");

    /** @param lines such as {@code emergency}; each is said by {@code journey.line.<line>} */
    public HelpLines(Collection<String> lines, Say say) {
        addClassName("help-lines");
        for (String line : lines) {
            add(new ListItem(text(say.of("journey.line." + line), !line.equals("text999"))));
        }
    }

    /** The sentence with its numbers kept together and left to right. */
    private static Component text(String sentence, boolean callable) {
        Span text = new Span();
        Matcher number = NUMBER.matcher(sentence);
        int said = 0;
        while (number.find()) {
            text.getElement().appendChild(Element.createText(sentence.substring(said, number.start())));
            if (callable) {
                text.getElement()
                        .appendChild(number("a", number.group(), "tel")
                                .setAttribute("href", "tel:" + number.group().replace(" ", ""))
                                .setAttribute("router-ignore", true));
            }
            text.getElement().appendChild(number("span", number.group(), callable ? "no-tel" : ""));
            said = number.end();
        }
        text.getElement().appendChild(Element.createText(sentence.substring(said)));
        return text;
    }

    private static Element number(String tag, String number, String style) {
        Element element = new Element(tag).setText(number).setAttribute("dir", "ltr");
        return style.isEmpty() ? element : element.setAttribute("class", style + " numbers");
    }
}
