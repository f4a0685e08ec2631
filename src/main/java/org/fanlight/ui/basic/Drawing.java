package org.fanlight.ui.basic;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws elements as HTML. What only scripts read is left out; a button becomes one that sends the form. Buttons are told
 * apart by their place and their words, so that a press on an old page never does something else.
 */
final class Drawing {

    private static final Set<String> VOID = Set.of("input", "br", "hr", "img");
    private static final Set<String> LEFT_OUT = Set.of("router-ignore", "style");
    private static final Set<String> TICKS = Set.of("radio", "checkbox");

    private static final Map<String, String> BASIC =
            Map.of("/tell-us", "/basic/tell-us", "/yours", "/basic/yours", "/return", "/return?basic=1");

    private final StringBuilder html = new StringBuilder(8_000);
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private String act = "";
    private boolean isWrong;
    private boolean takesFiles;

    Drawing(Element root) {
        draw(root);
    }

    String html() {
        return html.toString();
    }

    /** By what they send, in their order. */
    Map<String, NativeButton> buttons() {
        return buttons;
    }

    /** What the one button that goes on sends; empty when there is none. Enter in a line of text presses it. */
    String act() {
        return act;
    }

    /** Whether something has to be put right. */
    boolean isWrong() {
        return isWrong;
    }

    boolean takesFiles() {
        return takesFiles;
    }

    /** Whether somebody sees it without a script. */
    static boolean isSeen(Element element) {
        return element.isTextNode()
                || element.isVisible()
                        && !element.hasAttribute("data-idle")
                        && !element.hasAttribute("data-print")
                        && !element.hasAttribute("data-stay");
    }

    /** The name a control sends its value by. */
    static String name(Element control) {
        String name = control.getAttribute("name");
        return name != null ? name : String.valueOf(control.getAttribute("id"));
    }

    static boolean isTick(Element element) {
        return element.getTag().equals("input") && TICKS.contains(String.valueOf(element.getAttribute("type")));
    }

    private void draw(Element element) {
        if (!isSeen(element)) {
            return;
        }
        if (element.isTextNode()) {
            html.append(HtmlUtils.htmlEscape(element.getText(), "UTF-8"));
            return;
        }
        String tag = element.getTag();
        html.append('<').append(tag);
        attributes(element);
        switch (tag) {
            case "button" -> button(element);
            case "input" -> input(element);
            case "details" -> flag("open", element.getProperty("open", false));
            default -> {}
        }
        html.append('>');
        if (VOID.contains(tag)) {
            return;
        }
        inside(element);
        html.append("</").append(tag).append('>');
    }

    private void attributes(Element element) {
        boolean isInput = element.getTag().equals("input") || element.getTag().equals("button");
        element.getAttributeNames()
                .filter(name -> !name.startsWith("data-") || name.equals("data-opens"))
                .filter(name -> !LEFT_OUT.contains(name))
                .filter(name -> !isInput || !name.equals("name"))
                .filter(name -> !element.getTag().equals("option") || !name.equals("selected"))
                .filter(name -> !isLine(element) || !name.equals("value"))
                .sorted()
                .forEach(name -> attribute(name, basic(String.valueOf(element.getAttribute(name)))));
        if (String.valueOf(element.getAttribute("class")).contains("error-summary")) {
            isWrong = true;
            attribute("autofocus", "");
        }
    }

    /** Links between our own screens stay in the basic version. */
    private static String basic(String value) {
        return BASIC.getOrDefault(value, value);
    }

    private static boolean isLine(Element element) {
        return element.getTag().equals("input") && !isTick(element);
    }

    private void button(Element element) {
        String press = buttons.size() + "." + Integer.toHexString(words(element).hashCode());
        if (element.getComponent().orElse(null) instanceof NativeButton button) {
            buttons.put(press, button);
        }
        if (element.hasAttribute("data-act")
                || String.valueOf(element.getAttribute("class")).contains("act")) {
            act = press;
        }
        attribute("type", "submit");
        attribute("name", "press");
        attribute("value", press);
    }

    private static String words(Element button) {
        return button.getTextRecursively() + '|' + button.getAttribute("aria-label");
    }

    private void input(Element element) {
        attribute("name", name(element));
        if (isTick(element)) {
            flag("checked", element.getProperty("checked", false));
        } else if ("file".equals(element.getAttribute("type"))) {
            takesFiles = true;
        } else {
            attribute("value", element.getProperty("value", ""));
        }
    }

    private void inside(Element element) {
        String markup = element.getProperty("innerHTML");
        if (markup != null) {
            html.append(markup);
        } else if (element.getTag().equals("textarea")) {
            // The first line break after the tag is not part of what was typed.
            html.append('\n').append(HtmlUtils.htmlEscape(element.getProperty("value", ""), "UTF-8"));
        } else if (element.getTag().equals("select")) {
            String chosen = element.getProperty("value", "");
            element.getChildren().forEach(option -> option(option, chosen));
        } else {
            element.getChildren().forEach(this::draw);
        }
    }

    private void option(Element option, String chosen) {
        html.append("<option");
        attribute("value", String.valueOf(option.getAttribute("value")));
        flag("selected", chosen.equals(option.getAttribute("value")));
        html.append('>')
                .append(HtmlUtils.htmlEscape(option.getTextRecursively(), "UTF-8"))
                .append("</option>");
    }

    private void attribute(String name, String value) {
        html.append(' ')
                .append(name)
                .append("=\"")
                .append(HtmlUtils.htmlEscape(value, "UTF-8"))
                .append('"');
    }

    private void flag(String name, boolean is) {
        if (is) {
            attribute(name, "");
        }
    }
}
