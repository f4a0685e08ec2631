package org.fanlight.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.evidence.FileBox;
import org.fanlight.evidence.FileRefused;
import org.fanlight.evidence.FileType;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaticFiles;
import org.fanlight.ui.basic.TakesFile;

/**
 * Adds files: the browser's own file control, what may be sent and how large, progress in words, refusals in words, and
 * the list of what was added, each with a button that takes it back. Files go off as soon as they are chosen.
 */
public class FileField extends Div implements TakesFile {

    private final Say say;
    private final StaticFiles files;
    private final FileBox box;
    private final Div errors = new Div();
    private final AddedFiles added;
    private final Input keep = new Input();
    private final Input control = new Input();
    private final Queue<FileUpload.Result> results = new ConcurrentLinkedQueue<>();

    /** @param id the control's id, where a line of an error summary leads */
    public FileField(Say say, StaticFiles files, FileBox box, String id) {
        this.say = say;
        this.files = files;
        this.box = box;
        this.added = new AddedFiles(say, box, id);
        addClassName("file-field");
        var hint = new Paragraph(say.of("evidence.hint"));
        hint.setId(id + "-hint");
        hint.addClassName("hint");
        errors.getElement().setAttribute("role", "alert");
        errors.setId(id + "-errors");
        errors.addClassName("field-error");
        var status = new Paragraph();
        status.setId(id + "-status");
        status.getElement().setAttribute("role", "status");
        // Without a script files go with the form: then this is what sends them.
        var send = new NativeButton(say.of("evidence.send"), click -> show());
        send.addClassName("basic-only");
        add(hint, keepChoice(id), errors, button(id), send, status, added);
        added.refresh();
    }

    @Override
    public void take(String name, InputStream content) {
        errors.removeAll();
        results.add(FileUpload.take(box, name, keep.getElement().getProperty("checked", false), () -> content));
        show();
    }

    /** Whether nothing was added yet. */
    public boolean isEmpty() {
        return box.files().isEmpty();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        control.getElement().setAttribute("data-to", new FileUpload(box, results));
        event.getUI().getPage().addJavaScript(files.address("files.js"));
    }

    // The browser's own control lies unseen over a button of ours: its words follow the browser, ours the page.
    private Div button(String id) {
        var label = new NativeLabel(say.of("evidence.choose"));
        label.setFor(id);
        label.addClassName("button");
        var button = new Div(label, control(id));
        button.addClassName("file-control");
        return button;
    }

    private Input control(String id) {
        control.setType("file");
        control.setId(id);
        control.getElement()
                .setAttribute("multiple", true)
                .setAttribute("accept", accepted())
                .setAttribute("aria-describedby", id + "-hint " + id + "-errors")
                .setAttribute("data-keep", id + "-keep")
                .setAttribute("data-status", id + "-status")
                .setAttribute(
                        "data-sending", say.of("evidence.sending", Map.of("name", "%name%", "percent", "%percent%")))
                .setAttribute("data-added", say.of("evidence.added", "name", "%name%"));
        // What was refused stays to be read until other files are chosen.
        control.getElement().addEventListener("file-chosen", event -> errors.removeAll());
        control.getElement().addEventListener("file-answered", event -> show());
        control.getElement()
                .addEventListener("file-cut", event -> {
                    // A refusal cuts a long upload short: then the reason is here and the cut is no news.
                    if (results.isEmpty()) {
                        results.add(new FileUpload.Result(
                                event.getEventData().path("event.detail").asString(""), FileRefused.Reason.CUT_OFF));
                    }
                    show();
                })
                .addEventData("event.detail");
        return control;
    }

    private Div keepChoice(String id) {
        keep.setType("checkbox");
        keep.setId(id + "-keep");
        keep.getElement().setAttribute("aria-describedby", id + "-keep-hint");
        var label = new NativeLabel(say.of("evidence.keep"));
        label.setFor(id + "-keep");
        var hint = new Span(say.of("evidence.keep.hint"));
        hint.setId(id + "-keep-hint");
        hint.addClassName("hint");
        var choice = new Div(keep, label, hint);
        choice.addClassName("choice");
        return choice;
    }

    private void show() {
        for (var result = results.poll(); result != null; result = results.poll()) {
            if (result.refused() != null) {
                errors.add(new Paragraph(say.of(result.refused().key(), "name", FileNames.isolated(result.name()))));
            }
        }
        added.refresh();
    }

    private static String accepted() {
        return Arrays.stream(FileType.values())
                .flatMap(type -> Stream.of(type.mediaType(), "." + type.ending()))
                .distinct()
                .collect(Collectors.joining(","));
    }
}
