package org.fanlight.casework.letters.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.landlord.Home;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** To which homes a letter goes: all of a place, each in the size it needs. */
class HomesPart extends Div {

    private final LettersSection section;
    private final UUID letter;
    private final TextField place;
    private final Div chooser = new Div();
    private @Nullable CheckboxGroup leftOut;
    private final CheckboxGroup weighed;
    private final Div form;
    private final Paragraph count = new Paragraph();
    private final OrderedList copies = new OrderedList();
    private transient List<Home> found = List.of();

    HomesPart(LettersSection section, UUID letter) {
        this.section = section;
        this.letter = letter;
        var say = section.say();
        place = new TextField(Label.of(say.of("staff.area.place")), "area-place-" + letter, "place");
        place.setHint(say.of("staff.area.place-hint"));
        weighed = new CheckboxGroup(Label.of(say.of("staff.area.weighed")), "area-weighed-" + letter, "weighed");
        weighed.addChoice("yes", say.of("staff.area.weighed.yes"));
        form = new Div(
                place,
                section.button("staff.area.find", this::find),
                chooser,
                weighed,
                section.button("staff.area.choose", this::choose));
        weighed.setVisible(false);
        add(count, copies, form);
    }

    void show(boolean open) {
        var say = section.say();
        var chosen = section.areas().copies(section.page().id(), letter);
        count.setText(say.of("staff.area.count", "count", chosen.size()));
        copies.removeAll();
        for (var copy : chosen) {
            var line = new ListItem(say.of(
                    copy.large() ? "staff.area.copy-large" : "staff.area.copy",
                    "address",
                    copy.home().address()));
            if (open) {
                UUID home = copy.home().id();
                boolean large = copy.large();
                line.add(section.button(
                        large ? "staff.area.standard" : "staff.area.large",
                        () -> section.tries(() -> section.areas().size(home, !large))));
            }
            copies.add(line);
        }
        form.setVisible(open);
    }

    private void find() {
        found = section.areas().at(place.getValue());
        place.setError(found.isEmpty() ? section.say().of("staff.area.none") : null);
        chooser.removeAll();
        var say = section.say();
        var fresh = new CheckboxGroup(Label.of(say.of("staff.area.left-out")), "area-out-" + letter, "out");
        fresh.setHint(say.of("staff.area.left-out-hint"));
        found.forEach(home -> fresh.addChoice(home.id().toString(), home.address()));
        leftOut = fresh;
        if (!found.isEmpty()) {
            chooser.add(fresh);
        }
        weighed.setVisible(!found.isEmpty());
    }

    private void choose() {
        Set<UUID> out = leftOut == null
                ? Set.of()
                : leftOut.getValue().stream().map(UUID::fromString).collect(Collectors.toSet());
        List<UUID> homes = found.stream().map(Home::id).toList();
        section.tries(() -> section.areas()
                .choose(
                        section.page().id(),
                        letter,
                        homes,
                        out,
                        weighed.getValue().contains("yes")));
    }
}
