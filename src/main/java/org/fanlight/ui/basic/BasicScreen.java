package org.fanlight.ui.basic;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.util.MultiValueMap;

/** One public screen for somebody without JavaScript: drawn, filled from a form, pressed. */
public final class BasicScreen {

    private final Component root;

    public BasicScreen(Component root) {
        this.root = root;
    }

    /**
     * The screen as HTML, ready to stand in a form.
     *
     * @param html what is seen
     * @param act what the button that goes on sends; empty for none
     * @param isWrong whether something has to be put right
     * @param takesFiles whether the form sends files
     */
    public record Drawn(String html, String act, boolean isWrong, boolean takesFiles) {}

    public Drawn draw() {
        Drawing drawing = new Drawing(root.getElement());
        return new Drawn(drawing.html(), drawing.act(), drawing.isWrong(), drawing.takesFiles());
    }

    /** Puts what was sent into the controls; those that were not on the page stay as they are. */
    public void fill(MultiValueMap<String, String> sent) {
        each(root.getElement(), element -> fill(element, sent));
    }

    private static void fill(Element element, MultiValueMap<String, String> sent) {
        if (Drawing.isTick(element)) {
            String value = Optional.ofNullable(element.getAttribute("value")).orElse("on");
            boolean ticked = sent.getOrDefault(Drawing.name(element), List.of()).contains(value);
            if (ticked != element.getProperty("checked", false)) {
                element.setProperty("checked", ticked);
            }
        } else if (List.of("input", "textarea", "select").contains(element.getTag())) {
            String value = sent.getFirst(Drawing.name(element));
            if (value != null && !"file".equals(element.getAttribute("type"))) {
                element.setProperty("value", value.replace("\r\n", "\n"));
            }
        }
    }

    /** The field that takes files, where the screen has one. */
    public Optional<TakesFile> fileField() {
        return find(root);
    }

    private static Optional<TakesFile> find(Component component) {
        return component instanceof TakesFile field
                ? Optional.of(field)
                : component
                        .getChildren()
                        .map(BasicScreen::find)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Presses a button as it was drawn. @return false when there is no such button any more */
    public boolean press(String button) {
        NativeButton pressed = new Drawing(root.getElement()).buttons().get(button);
        if (pressed == null) {
            return false;
        }
        ComponentUtil.fireEvent(pressed, new ClickEvent<>(pressed));
        return true;
    }

    /** Whether a button leads back, which keeps what was typed without looking at it. */
    public boolean leadsBack(String button) {
        NativeButton pressed = new Drawing(root.getElement()).buttons().get(button);
        return pressed != null && pressed.getElement().hasAttribute("data-back");
    }

    private static void each(Element element, Consumer<Element> deed) {
        if (!element.isTextNode() && Drawing.isSeen(element)) {
            deed.accept(element);
            element.getChildren().toList().forEach(child -> each(child, deed));
        }
    }
}
