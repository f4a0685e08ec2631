package org.fanlight.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fanlight.common.London;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.evidence.FileType;
import org.fanlight.evidence.StoredFile;
import org.fanlight.ui.Say;

/** Files as staff see them on a case page: the clean copy to save, and for seniors the picture as it was taken. */
public class StaffFiles extends UnorderedList {

    /** @param senior whether to offer the originals; the desk asks again */
    public StaffFiles(Say say, EvidenceDesk desk, List<StoredFile> files, boolean senior) {
        addClassName("staff-files");
        for (StoredFile file : files) {
            var line = new ListItem(link(file.name(), () -> desk.open(file.id())));
            var what = new Span(FileSizes.say(say, file) + " · " + London.brief(file.addedAt(), say.language()));
            what.addClassName("hint");
            line.add(what);
            if (file.cleaned()) {
                line.add(hint(say.of("staff.files.cleaned")));
            } else if (file.type() != FileType.TXT) {
                line.add(hint(say.of("staff.files.careful")));
            }
            if (file.cleaned() && file.original() && senior) {
                line.add(link(say.of("staff.files.original"), () -> desk.openOriginal(file.id())));
            }
            add(line);
        }
    }

    private static Anchor link(String text, FileDownload.Opener opener) {
        var link = new Anchor();
        link.setText(text);
        link.getElement()
                .setAttribute("href", new FileDownload(opener))
                .setAttribute("download", true)
                .setAttribute("router-ignore", true)
                .setAttribute("dir", "auto");
        return link;
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
