package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.NoteDesk;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** What staff write down for each other; no reporter sees it. */
class NotesSection extends CaseSection {

    private final UnorderedList list = new UnorderedList();
    private final TextArea words;

    NotesSection(CasePage page) {
        super(page, "notes");
        words = new TextArea(Label.of(say().of("staff.note.words")), "note", "note");
        words.setHint(say().of("staff.note.hint"));
        add(list, opening("staff.note.add", words, button("staff.note.keep", this::keep)));
        show();
    }

    @Override
    void show() {
        list.removeAll();
        page().desks()
                .notes()
                .of(page().id())
                .forEach(note -> list.add(new ListItem(
                        Bits.quiet(say().of(
                                        "staff.note.line",
                                        Map.of("who", page().name(note.author()), "when", page().when(note.at())))),
                        Bits.told(note.words(), "en-GB"))));
    }

    private void keep() {
        boolean fits = !words.getValue().isBlank() && words.getValue().length() <= NoteDesk.LONGEST;
        words.setError(fits ? null : say().of("staff.words.missing", "longest", NoteDesk.LONGEST));
        if (fits && attempt(() -> page().desks().notes().add(page().id(), words.getValue()))) {
            words.setValue("");
        }
    }
}
