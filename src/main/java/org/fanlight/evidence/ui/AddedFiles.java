package org.fanlight.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.fanlight.evidence.FileBox;
import org.fanlight.evidence.StoredFile;
import org.fanlight.ui.Say;

/** What was added so far; each file can be taken back until it is sent. */
class AddedFiles extends Div {

    private final Say say;
    private final FileBox box;
    private final String control;

    AddedFiles(Say say, FileBox box, String control) {
        this.say = say;
        this.box = box;
        this.control = control;
        addClassName("file-list");
    }

    void refresh() {
        removeAll();
        var files = box.files();
        setVisible(!files.isEmpty());
        if (files.isEmpty()) {
            return;
        }
        var heading = new H2(say.of("evidence.list", "count", files.size()));
        heading.addClassName("small-heading");
        var list = new UnorderedList();
        files.forEach(file -> list.add(line(file)));
        add(heading, list);
    }

    private ListItem line(StoredFile file) {
        var name = new Span(file.name());
        name.getElement().setAttribute("dir", "auto");
        var what = new Span(FileSizes.say(say, file));
        what.addClassName("hint");
        var remove = new NativeButton(say.of("evidence.remove"), click -> {
            box.remove(file.id());
            refresh();
            focusControl();
        });
        remove.setAriaLabel(say.of("evidence.remove.named", "name", FileNames.isolated(file.name())));
        remove.addClassName("quiet");
        return new ListItem(name, what, remove);
    }

    // The button that had the focus is gone: the control is the next place that makes sense.
    private void focusControl() {
        getParent().stream()
                .flatMap(field -> field.getChildren())
                .flatMap(part -> part.getChildren())
                .filter(part -> part.getId().filter(control::equals).isPresent())
                .forEach(part -> part.getElement().callJsFunction("focus"));
    }
}
