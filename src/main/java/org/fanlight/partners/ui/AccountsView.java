package org.fanlight.partners.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.access.PartnerAccount;
import org.fanlight.access.PartnerAccount.Invitation;
import org.fanlight.access.PartnerAccount.State;
import org.fanlight.access.PartnerAccounts;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.PublicUrl;
import org.fanlight.common.Texts;
import org.fanlight.partners.AccountDesk;
import org.fanlight.partners.Agency;
import org.fanlight.partners.PartnerRefused;
import org.fanlight.ui.ErrorSummary;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Who of other agencies has an account here: invited, withdrawn, closed. A link to join is shown once. */
@Route(value = "staff/partner-accounts", layout = StaffLayout.class)
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class AccountsView extends Div implements HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient PartnerAccounts accounts;
    private final transient PublicUrl url;
    private final transient Say say;
    private final PageHeading heading;
    private final ErrorSummary errors;
    private final Div made = new Div();
    private final UnorderedList list = new UnorderedList();
    private final SelectField agency;
    private final TextField name;
    private final TextField username;

    AccountsView(AccountDesk desk, PartnerAccounts accounts, PublicUrl url, Texts texts) {
        this.desk = desk;
        this.accounts = accounts;
        this.url = url;
        this.say = new Say(texts, Language.ENGLISH);
        this.heading = new PageHeading(say.of("staff.accounts.heading"));
        this.errors = new ErrorSummary(say);
        made.getElement().setAttribute("role", "status");
        list.addClassName("clocks");
        agency = new SelectField(Label.of(say.of("staff.accounts.agency")), "account-agency", "agency");
        agency.addChoice("", say.of("staff.accounts.agency.choose"));
        desk.agencies().forEach(one -> agency.addChoice(one.id().toString(), one.name()));
        agency.setValue("");
        name = new TextField(Label.of(say.of("staff.people.name")), "account-name", "name");
        username = new TextField(Label.of(say.of("staff.people.username")), "account-username", "username");
        var invite = new NativeButton(say.of("staff.accounts.invite"), click -> invite());
        invite.addClassName("act");
        addClassName("setup");
        add(errors, heading, new Paragraph(say.of("staff.accounts.intro")), made, list);
        add(new H2(say.of("staff.accounts.new")), agency, name, username, invite);
        show();
    }

    private void show() {
        list.removeAll();
        Map<UUID, Agency> agencies =
                desk.agencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        accounts.all().forEach(one -> list.add(line(one, agencies.get(one.agency()))));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(say.of("staff.accounts.none")));
        }
    }

    private ListItem line(PartnerAccount one, @org.jspecify.annotations.Nullable Agency at) {
        var line = new ListItem(say.of(
                        "staff.accounts.line",
                        Map.of(
                                "name",
                                one.name(),
                                "username",
                                one.username(),
                                "agency",
                                at == null ? say.of("staff.accounts.left") : at.name(),
                                "state",
                                say.of(one.state().textKey(), "day", day(one))))
                + " ");
        if (one.state() == State.OPEN) {
            line.add(button(one, "staff.people.close", () -> accounts.close(one.id())));
        }
        if (one.state() == State.INVITED) {
            line.add(button(one, "staff.accounts.withdraw", () -> accounts.withdraw(one.id())));
        }
        if (one.state().isBefore() && at != null) {
            line.add(button(one, "staff.accounts.again", () -> show(one.name(), accounts.again(one.id()))));
        }
        return line;
    }

    private String day(PartnerAccount one) {
        return London.date(one.until(), say.language());
    }

    private NativeButton button(PartnerAccount one, String key, Runnable deed) {
        var button = new NativeButton(say.of(key), click -> {
            made.removeAll();
            made.removeClassName("notice");
            deed.run();
            show();
            heading.takeFocus();
        });
        button.setAriaLabel(say.of(key) + ": " + one.name());
        return button;
    }

    private void invite() {
        try {
            UUID chosen = agency.getValue().isEmpty() ? new UUID(0, 0) : UUID.fromString(agency.getValue());
            Invitation invitation = desk.invite(chosen, username.getValue(), name.getValue());
            errors.clear();
            show(name.getValue().strip(), invitation);
            name.setValue("");
            username.setValue("");
            show();
        } catch (PartnerRefused refused) {
            String field =
                    switch (refused.why()) {
                        case NO_AGENCY -> "account-agency";
                        case USERNAME_WRONG, USERNAME_TAKEN -> "account-username";
                        default -> "account-name";
                    };
            errors.show(Map.of(field, say.of(refused.textKey())));
        }
    }

    /** The only time anybody sees this link. */
    private void show(String whose, Invitation invitation) {
        made.removeAll();
        made.addClassName("notice");
        var link = new Paragraph(url.of(invitation.path()));
        link.setId("invitation-link");
        link.addClassName("told");
        link.getElement().setAttribute("dir", "ltr");
        String until = London.date(invitation.until(), say.language());
        made.add(new Paragraph(say.of("staff.accounts.made", Map.of("name", whose, "until", until))), link);
        made.scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
