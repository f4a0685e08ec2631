package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.NoteDesk;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** What staff write down for each other; no reporter sees it. Of many, the last ones; the earlier are a press away. */
class NotesSection extends CaseSection {

    private static final int SHOWN = 20;

    private final UnorderedList list = new UnorderedList();
    private final Div earlier = new Div();
    private final TextArea words;
    private boolean all;

    NotesSection(CasePage page) {
        super(page, "notes");
        words = new TextArea(Label.of(say().of("staff.note.words")), "note", "note");
        words.setHint(say().of("staff.note.hint"));
        add(earlier, list, opening("staff.note.add", words, button("staff.note.keep", this::keep)));
        show();
    }

    @Override
    protected void show() {
        List<NoteDesk.Note> notes = page().desks().notes().of(page().id());
        int hidden = all ? 0 : Math.max(0, notes.size() - SHOWN);
        list.removeAll();
        earlier.removeAll();
        if (hidden > 0) {
            NativeButton more = button("staff.note.add", this::showAll);
            more.setText(say().of("staff.note.earlier", "count", hidden));
            earlier.add(more);
        }
        notes.subList(hidden, notes.size()).forEach(note -> list.add(line(note)));
    }

    private void showAll() {
        all = true;
        show();
    }

    private ListItem line(NoteDesk.Note note) {
        return new ListItem(
                Bits.quiet(say().of(
                                "staff.note.line",
                                Map.of("who", page().name(note.author()), "when", page().when(note.at())))),
                Bits.told(note.words(), "en-GB"));
    }

    private void keep() {
        boolean fits = !words.getValue().isBlank() && words.getValue().length() <= NoteDesk.LONGEST;
        words.setError(fits ? null : say().of("staff.words.missing", "longest", NoteDesk.LONGEST));
        if (fits && attempt(() -> page().desks().notes().add(page().id(), words.getValue()))) {
            words.setValue("");
        }
    }
}
