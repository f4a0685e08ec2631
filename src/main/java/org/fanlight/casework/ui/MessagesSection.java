package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.CaseHead.Member;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.evidence.ui.StaffFiles;
import org.fanlight.messages.Message;
import org.fanlight.messages.NewMessage;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** The conversation with each person in the case; nobody sees the other's (RU21). */
class MessagesSection extends CaseSection {

    private final transient List<OutlookFields> outlooks = new ArrayList<>();

    MessagesSection(CasePage page) {
        super(page, "messages");
        for (Member member : page.head().members()) {
            if (page.head().members().size() > 1) {
                add(new H3(InboxTable.reference(member.reference())));
            }
            add(new Thread(member));
        }
    }

    @Override
    protected void show() {
        outlooks.forEach(OutlookFields::show);
    }

    /** No words are searched for: whoever reads sees when somebody is not content, and offers it (XC-38, RU20). */
    private NativeButton offer(Member member) {
        var offer = button(
                "staff.messages.offer-complaint",
                () -> attempt(() -> page().desks().appeals().offerComplaint(page().id(), member.partyId())));
        offer.addClassName("quiet");
        return offer;
    }

    /** One conversation and the form that goes on with it. */
    private final class Thread extends Div {

        private final transient Member member;
        private final OrderedList messages = new OrderedList();
        private final Paragraph nothing = new Paragraph();
        private final TextArea field;
        private final OutlookFields outlook;
        private UUID nextId = Ids.next();

        Thread(Member member) {
            this.member = member;
            messages.addClassName("messages");
            nothing.setText(say().of("staff.messages.none"));
            field = new TextArea(Label.of(say().of("staff.messages.write")), "message-" + member.partyId(), "message");
            field.setHint(say().of("staff.messages.hint"));
            outlook = new OutlookFields(MessagesSection.this, member.partyId());
            add(messages, nothing, field, outlook, button("staff.messages.send", this::send), offer(member));
            read();
            outlook.show();
            outlooks.add(outlook);
        }

        private void read() {
            var desk = page().desks().messages();
            messages.removeAll();
            var thread = desk.thread(member.partyId());
            thread.forEach(message -> messages.add(line(message)));
            nothing.setVisible(thread.isEmpty());
            desk.readByStaff(member.partyId());
        }

        private ListItem line(Message message) {
            String who = message.isFromStaff() ? page().name(message.writer()) : say().of("staff.reporter");
            var item = new ListItem(
                    Bits.quiet(say().of(
                                    message.isUnread() && message.isFromStaff()
                                            ? "staff.messages.line-unread"
                                            : "staff.messages.line",
                                    Map.of("who", who, "when", page().when(message.at())))),
                    Bits.told(message.words(), message.languageTag()));
            if (!message.languageTag().equals(Language.ENGLISH.tag())) {
                item.add(new Span(say().of(
                                "staff.messages.language",
                                "language",
                                Languages.of(message.languageTag()).autonym())));
            }
            item.addClassName(message.isFromStaff() ? "from-staff" : "from-reporter");
            var files = page().desks().evidence().of(member.partyId()).stream()
                    .filter(file -> message.files().contains(file.id()))
                    .toList();
            if (!files.isEmpty()) {
                item.add(new StaffFiles(say(), page().desks().evidence(), files, false));
            }
            return item;
        }

        private void send() {
            String words = field.getValue();
            if (words.isBlank()) {
                field.setError(say().of("staff.messages.missing"));
                return;
            }
            if (words.codePointCount(0, words.length()) > NewMessage.LONGEST) {
                field.setError(say().of("staff.words.too-long", "longest", NewMessage.LONGEST));
                return;
            }
            field.setError(null);
            var message = new NewMessage(nextId, words, Language.ENGLISH);
            if (attempt(() -> page().desks().updates().send(page().id(), member.partyId(), message, outlook.said()))) {
                nextId = Ids.next();
                field.setValue("");
                outlook.clear();
                outlook.show();
                read();
            }
        }
    }
}
