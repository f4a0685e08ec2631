package org.fanlight.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Who helps at once. A number can be tapped where there is a finger to tap it, and only there (G11c). It is one element
 * with ready markup: many small ones would stay in the server's memory for as long as the page is open (RU38).
 */
public class HelpLines extends UnorderedList {

    /** What every public page holds for somebody in danger, beside 999 itself (XC-11, RU9). */
    static final List<String> IN_DANGER = List.of("same112", "silent", "text999", "relay", "bsl", "nhs", "samaritans");

    private static final Pattern NUMBER = Pattern.compile("116 123|0800 1111|18000|999(?!bsl| BSL)|112|111|101");

    /** @param lines such as {@code emergency}; each is said by {@code journey.line.<line>} */
    public HelpLines(Collection<String> lines, Say say) {
        addClassName("help-lines");
        getElement().setProperty("innerHTML", markup(lines, say));
    }

    /** The lines as list items in HTML. */
    static String markup(Collection<String> lines, Say say) {
        return lines.stream()
                .map(line ->
                        "<li><span>" + line(say.of("journey.line." + line), !line.equals("text999")) + "</span></li>")
                .collect(Collectors.joining());
    }

    /** The sentence with its numbers kept together and left to right. */
    private static String line(String sentence, boolean callable) {
        return NUMBER.matcher(HtmlUtils.htmlEscape(sentence, "UTF-8"))
                .replaceAll(number -> Matcher.quoteReplacement(number(number.group(), callable)));
    }

    private static String number(String number, boolean callable) {
        String shown = "<span dir=\"ltr\" class=\"%snumbers\">%s</span>".formatted(callable ? "no-tel " : "", number);
        return callable
                ? "<a dir=\"ltr\" class=\"tel numbers\" href=\"tel:%s\" router-ignore>%s</a>"
                                .formatted(number.replace(" ", ""), number)
                        + shown
                : shown;
    }
}
