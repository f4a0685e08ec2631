package org.fanlight.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.PartnerAccount.Invitation;
import org.fanlight.casework.SomeCases;
import org.fanlight.casework.TaskDesk;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Consents;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.progress.Referrals;
import org.fanlight.casework.referral.AgentDesk;
import org.fanlight.casework.referral.NewReferral;
import org.fanlight.casework.referral.PartnerDesk;
import org.fanlight.casework.referral.Referral.State;
import org.fanlight.casework.referral.ReferralDesk;
import org.fanlight.casework.referral.ReferralRefused;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.casework.voice.ConsentVoice;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.partners.AccountDesk;
import org.fanlight.partners.Directory;
import org.fanlight.partners.PartnerRefused;
import org.fanlight.partners.SomeAgency;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** People of other agencies come in through accounts of their own and see what the person agreed to (RU15). */
@FanlightTest
class PartnerAccountTest {

    private static final String PASSWORD = "three quiet lamps";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountDesk desk;

    @Autowired
    PartnerAccounts accounts;

    @Autowired
    TakingUp takingUp;

    @Autowired
    StaffSignIn signIn;

    @Autowired
    StaffDirectory colleagues;

    @Autowired
    StaffSetup setup;

    @Autowired
    SomeStaff staff;

    @Autowired
    SomeCases some;

    @Autowired
    Directory directory;

    @Autowired
    SharingDesk sharing;

    @Autowired
    ReferralDesk referrals;

    @Autowired
    PartnerDesk partner;

    @Autowired
    AgentDesk agents;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Referrals mine;

    @Autowired
    Letters letters;

    @Autowired
    Consents consents;

    @Autowired
    ConsentVoice voice;

    @Autowired
    Record record;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void an_invitation_opens_nothing_by_itself_works_once_and_for_seven_days() {
        As manager = As.manager("hexagon");
        UUID agency = agency("hexagon", "victim_support", "Helpers");
        assertThatThrownBy(() -> As.senior("hexagon").gets(() -> desk.invite(agency, name(), "Pat")))
                .isInstanceOf(AccessDeniedException.class);
        refused(PartnerRefused.Why.NO_AGENCY, () -> As.manager("bcha").gets(() -> desk.invite(agency, name(), "Pat")));
        refused(PartnerRefused.Why.NO_WORDS, () -> manager.gets(() -> desk.invite(agency, name(), " ")));
        refused(PartnerRefused.Why.USERNAME_WRONG, () -> manager.gets(() -> desk.invite(agency, "a b", "Pat")));
        String user = name();
        Invitation invitation = manager.gets(() -> desk.invite(agency, user, "Pat Invented"));
        refused(PartnerRefused.Why.USERNAME_TAKEN, () -> manager.gets(() -> desk.invite(agency, user, "Pat")));
        String token = token(invitation);
        assertThat(state(manager, invitation)).isEqualTo(PartnerAccount.State.INVITED);
        assertThat(signIn.password(user, PASSWORD)).isEmpty();
        assertThat(takingUp.confirm(token, staff.codeOf(user))).isEmpty();
        assertThat(takingUp.password(token, "short")).isEmpty();
        assertThat(takingUp.password(token, user + " and more")).isEmpty();
        assertThat(takingUp.password("x" + token, PASSWORD)).isEmpty();

        assertThat(takingUp.password(token, PASSWORD)).isPresent();
        assertThat(signIn.password(user, PASSWORD)).isEmpty();
        assertThat(takingUp.confirm(token, "000000")).isEmpty();
        assertThat(takingUp.confirm(token, staff.codeOf(user))).contains(user);

        assertThat(state(manager, invitation)).isEqualTo(PartnerAccount.State.OPEN);
        assertThat(takingUp.isGood(token)).isFalse();
        assertThat(takingUp.password(token, "another password")).isEmpty();
        Person who = signIn.password(user, PASSWORD).orElseThrow();
        assertThat(SignedIn.byPasswordOnly(who).getAuthorities()).isEmpty();
        assertThat(signIn.oneTimePassword(who.id(), staff.codeOf(user))).isPresent();
        assertThat(Arrays.stream(Role.values()).filter(who::isAtLeast)).containsExactly(Role.PARTNER);

        Invitation late = manager.gets(() -> desk.invite(agency, name(), "Pat Late"));
        clock.forward(Duration.ofDays(7).minusMinutes(1));
        assertThat(takingUp.isGood(token(late))).isTrue();
        clock.forward(Duration.ofMinutes(2));
        assertThat(takingUp.isGood(token(late))).isFalse();
        assertThat(state(manager, late)).isEqualTo(PartnerAccount.State.RAN_OUT);
        Invitation next = manager.gets(() -> accounts.again(late.account()));
        assertThat(takingUp.isGood(token(late))).isFalse();
        assertThat(takingUp.isGood(token(next))).isTrue();
        As.administrator("bcha")
                .gets(() -> accounts.all())
                .forEach(one -> assertThat(one.id()).isNotEqualTo(late.account()));
        manager.does(() -> accounts.withdraw(late.account()));
        assertThat(takingUp.isGood(token(next))).isFalse();
        assertThat(state(manager, late)).isEqualTo(PartnerAccount.State.WITHDRAWN);
    }

    @Test
    void a_partner_sees_what_was_agreed_for_its_own_agency_and_the_person_sees_who_looked() {
        UUID agency = agency("bcha", "victim_support", "Helpers");
        As helper = joined("bcha", agency);
        As other = joined("bcha", agency("bcha", "victim_support", "Others"));
        Receipt receipt = report("bcha", named());
        UUID unnamed = refer(receipt, "bcha", "victim_support", agency, false, "Needs somebody to talk to");
        UUID named = refer(receipt, "bcha", "victim_support", agency, true, "Call after noon");
        As person = As.reporter(receipt.partyId(), "bcha");

        assertThat(other.gets(partner::mine)).isEmpty();
        notShared(() -> other.gets(() -> partner.open(unnamed)));
        notShared(() -> other.does(() -> partner.accept(unnamed)));
        assertThat(helper.gets(partner::mine)).extracting(PartnerDesk.Line::id).containsExactly(named, unnamed);
        assertThat(person.gets(mine::mine))
                .allSatisfy(one -> assertThat(one.seen()).isEmpty());

        assertThat(helper.gets(() -> partner.open(unnamed)))
                .returns("", PartnerDesk.Shown::name)
                .returns(receipt.reference().digits(), PartnerDesk.Shown::code)
                .returns("Needs somebody to talk to", PartnerDesk.Shown::what)
                .returns(false, PartnerDesk.Shown::isAgent);
        assertThat(helper.gets(() -> partner.open(named)).name()).isEqualTo("Ada Example");

        assertThat(person.gets(mine::mine))
                .allSatisfy(one -> assertThat(one.seen()).hasSize(1));
        assertThat(record.of(some.caseOf(receipt)))
                .filteredOn(one -> one.actorKind().equals("partner"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.deed()).isEqualTo(Deed.SAW))
                .allSatisfy(
                        one -> assertThat(one.actor()).isEqualTo(helper.who().id()));
    }

    @Test
    void what_a_partner_answers_goes_the_way_of_every_answer() {
        UUID agency = agency("imani", "victim_support", "Helpers");
        As helper = joined("imani", agency);
        As officer = As.officer("imani");
        Receipt receipt = report("imani", some.quiet());
        UUID first = refer(receipt, "imani", "victim_support", agency, false, "Needs company");
        assertThatThrownBy(() -> helper.does(() -> partner.refuse(first, " ")))
                .isInstanceOfSatisfying(
                        ReferralRefused.class, one -> assertThat(one.why()).isEqualTo(Why.NO_REASON));
        helper.does(() -> partner.refuse(first, "No room before spring"));
        assertThat(officer.gets(() -> tasks.of(some.caseOf(receipt))))
                .filteredOn(task -> "find-another-agency".equals(task.code()))
                .hasSize(1);
        assertThat(As.reporter(receipt.partyId(), "imani").gets(letters::mine)).hasSize(1);

        UUID second = refer(receipt, "imani", "victim_support", agency, false, "Needs company");
        helper.does(() -> partner.accept(second));
        helper.does(() -> partner.report(second, "They meet each week"));
        assertThat(officer.gets(() -> referrals.of(some.caseOf(receipt))).getFirst())
                .satisfies(one -> assertThat(one.state()).isEqualTo(State.DONE))
                .satisfies(one -> assertThat(one.outcome()).isEqualTo("They meet each week"));
    }

    @Test
    void consent_that_is_taken_back_or_runs_out_closes_what_was_open() {
        UUID agency = agency("hexagon", "victim_support", "Helpers");
        As helper = joined("hexagon", agency);
        Receipt receipt = report("hexagon", some.quiet());
        UUID referral = refer(receipt, "hexagon", "victim_support", agency, false, "Needs company");
        assertThat(helper.gets(() -> partner.open(referral))).isNotNull();
        As person = As.reporter(receipt.partyId(), "hexagon");
        person.does(() -> voice.withdraw(person.gets(consents::mine).getFirst().id()));
        notShared(() -> helper.does(() -> partner.accept(referral)));
        notShared(() -> helper.does(() -> partner.refuse(referral, "No room")));
        notShared(() -> helper.does(() -> partner.report(referral, "Done")));
        notShared(() -> helper.gets(() -> partner.open(referral)));
        assertThat(helper.gets(partner::mine)).isEmpty();
        assertThat(person.gets(mine::mine))
                .singleElement()
                .satisfies(one -> assertThat(one.seen()).hasSize(1));

        Receipt next = report("hexagon", some.quiet());
        UUID later = refer(next, "hexagon", "victim_support", agency, false, "Needs company");
        assertThat(helper.gets(partner::mine)).hasSize(1);
        clock.forward(Duration.ofDays(12));
        assertThat(helper.gets(partner::mine)).isEmpty();
        notShared(() -> helper.gets(() -> partner.open(later)));
    }

    @Test
    @Keeps("XC-53")
    void an_agent_sees_what_was_handed_to_it_and_its_legal_action_stays_blocked_until_the_landlord_approved() {
        UUID agency = agency("one_housing", "managing_agent", "Invented Managers");
        As agent = joined("one_housing", agency);
        As manager = As.manager("one_housing");
        Receipt receipt = report("one_housing", named());
        UUID caseId = some.caseOf(receipt);
        assertThat(agent.gets(partner::mine)).isEmpty();
        assertThatThrownBy(() -> referTo(receipt, "one_housing", agency, false, "x"))
                .isInstanceOf(org.fanlight.casework.consent.SharingRefused.class);
        UUID referral = refer(receipt, "one_housing", "managing_agent", agency, false, "It happened in the block");
        assertThat(agent.gets(() -> partner.open(referral)))
                .returns(true, PartnerDesk.Shown::isAgent)
                .returns("", PartnerDesk.Shown::name);

        UUID request = agent.gets(() -> partner.ask(referral, "Notice seeking possession"));

        assertThat(asked(agent, referral)).returns(AgentDesk.State.BLOCKED, AgentDesk.Asked::state);
        assertThat(asked(agent, referral).state().mayGoAhead()).isFalse();
        assertThat(asked(agent, referral).decidedAt()).isNull();
        assertThat(As.officer("one_housing").gets(() -> tasks.of(caseId)))
                .filteredOn(task -> "decide-agent".equals(task.code()))
                .hasSize(1);
        for (As nobody : List.of(agent, As.officer("one_housing"))) {
            assertThatThrownBy(() -> nobody.does(() -> agents.decide(caseId, request, true, "Fair")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        clock.forward(Duration.ofHours(3));
        manager.does(() -> agents.decide(caseId, request, true, "Fair"));
        assertThat(asked(agent, referral))
                .returns(AgentDesk.State.APPROVED, AgentDesk.Asked::state)
                .returns("Fair", AgentDesk.Asked::reason)
                .satisfies(one -> assertThat(Duration.between(one.at(), one.decidedAt()))
                        .isBetween(Duration.ofMinutes(179), Duration.ofMinutes(182)));
        assertThat(record.of(caseId))
                .filteredOn(one -> one.deed() == Deed.APPROVED)
                .singleElement()
                .satisfies(
                        one -> assertThat(one.actor()).isEqualTo(manager.who().id()));

        UUID helpers = agency("one_housing", "victim_support", "Helpers");
        As helper = joined("one_housing", helpers);
        UUID other = refer(receipt, "one_housing", "victim_support", helpers, false, "Needs company");
        assertThatThrownBy(() -> helper.gets(() -> partner.ask(other, "Notice")))
                .isInstanceOfSatisfying(
                        ReferralRefused.class, one -> assertThat(one.why()).isEqualTo(Why.NOT_AN_AGENT));

        // A landlord whose policy knows no managing agents has none to invite, and approves nothing.
        refused(PartnerRefused.Why.NO_TYPE, () -> agency("hexagon", "managing_agent", "Invented Managers"));
        UUID elsewhere = some.caseOf(report("hexagon", some.quiet()));
        As officer = As.officer("hexagon");
        officer.gets(() -> agents.ask(elsewhere, "Invented Managers", "Notice seeking possession"));
        assertThat(officer.gets(() -> agents.of(elsewhere)))
                .singleElement()
                .returns(AgentDesk.State.NOT_NEEDED, AgentDesk.Asked::state);
    }

    @Test
    void no_staff_page_and_no_deed_of_staff_opens_to_a_partner() throws Exception {
        As helper = joined("hexagon", agency("hexagon", "victim_support", "Helpers"));
        List<String> let = new ArrayList<>();
        int tried = 0;
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            for (Method method : type.getDeclaredMethods()) {
                var guard = method.getAnnotation(PreAuthorize.class) == null
                        ? type.getAnnotation(PreAuthorize.class)
                        : method.getAnnotation(PreAuthorize.class);
                if (guard == null || guard.value().contains("PARTNER") || !Modifier.isPublic(method.getModifiers())) {
                    continue;
                }
                tried++;
                if (!isDenied(helper, bean, method)) {
                    let.add(method.toString());
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
        assertThat(let).isEmpty();
    }

    @Test
    void the_door_leads_a_partner_to_their_own_page_alone_and_a_closed_account_is_out_at_once() throws Exception {
        UUID agency = agency("hexagon", "victim_support", "Helpers");
        String user = name();
        Person who = join("hexagon", agency, user);
        assertThat(As.manager("hexagon").gets(colleagues::caseworkers))
                .noneMatch(one -> one.id().equals(who.id()));
        assertThat(As.manager("hexagon").gets(() -> colleagues.find(who.id()))).isEmpty();
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(get(browser, "/partner").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/staff/sign-in");
        post(browser, "/staff/sign-in", Map.of("username", user, "password", PASSWORD));
        assertThat(get(browser, "/partner").statusCode()).isNotEqualTo(200);
        var in = post(browser, "/staff/second-step", Map.of("code", staff.codeOf(user)));
        assertThat(in.headers().firstValue("Location")).get().asString().endsWith("/partner");
        assertThat(get(browser, "/partner").statusCode()).isEqualTo(200);
        List<String> pages = staffPages();
        assertThat(pages).hasSizeGreaterThan(15);
        for (String page : pages) {
            assertThat(get(browser, "/" + page).statusCode()).as(page).isNotEqualTo(200);
        }
        As.administrator("hexagon").does(() -> accounts.close(who.id()));
        assertThat(get(browser, "/partner").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/staff/sign-in");
        assertThat(signIn.password(user, PASSWORD)).isEmpty();
        var officer = staff.of("hexagon", Role.OFFICER);
        HttpClient desktop =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        post(desktop, "/staff/sign-in", Map.of("username", officer.username(), "password", SomeStaff.PASSWORD));
        post(desktop, "/staff/second-step", Map.of("code", staff.code(officer)));
        assertThat(get(desktop, "/staff").statusCode()).isEqualTo(200);
        assertThat(get(desktop, "/partner").statusCode()).isNotEqualTo(200);
        As.administrator("hexagon").does(() -> setup.close(officer.id()));
        assertThat(get(desktop, "/staff").statusCode()).isNotEqualTo(200);
        UUID second = join("hexagon", agency, name()).id();
        As.senior("hexagon").does(() -> directory.end(agency));
        assertThat(As.manager("hexagon").gets(() -> accounts.all()))
                .filteredOn(one -> one.id().equals(second))
                .singleElement()
                .returns(PartnerAccount.State.CLOSED, PartnerAccount::state);
    }

    private static boolean isDenied(As who, Object bean, Method method) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(PartnerAccountTest::nothing)
                .toArray();
        try {
            Method found = bean.getClass().getMethod(method.getName(), method.getParameterTypes());
            found.setAccessible(true);
            who.gets(() -> {
                found.invoke(bean, nothing);
                return true;
            });
            return false;
        } catch (AssertionError wrapped) {
            return wrapped.getCause() instanceof InvocationTargetException inside
                    && inside.getCause() instanceof AccessDeniedException;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object nothing(Class<?> type) {
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }

    private static List<String> staffPages() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<String> pages = new ArrayList<>();
        for (var found : scan.findCandidateComponents("org.fanlight")) {
            try {
                Class<?> page = Class.forName(found.getBeanClassName());
                String path = page.getAnnotation(Route.class).value();
                if (path.startsWith("staff")) {
                    assertThat(page.getAnnotation(RolesAllowed.class).value()).doesNotContain("PARTNER");
                    pages.add(HasUrlParameter.class.isAssignableFrom(page) ? path + "/" + UUID.randomUUID() : path);
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        return pages;
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private AgentDesk.Asked asked(As agent, UUID referral) {
        return agent.gets(() -> partner.open(referral)).asked().getFirst();
    }

    private UUID agency(String landlord, String type, String name) {
        return SomeAgency.add(directory, landlord, type, SomeAgency.open(name));
    }

    private Receipt report(String landlord, Answers answers) {
        return some.report(landlord, Languages.of("en-GB"), answers);
    }

    private Answers named() {
        return some.quiet().with("identity", Answer.chosen("named")).with("name", Answer.said("Ada Example"));
    }

    private UUID refer(Receipt receipt, String landlord, String type, UUID agency, boolean named, String what) {
        As.officer(landlord)
                .does(() -> sharing.allow(
                        some.caseOf(receipt),
                        receipt.partyId(),
                        new NewConsent(type, Purpose.REFERRAL, "What helps", How.SPOKEN, today().plusDays(9))));
        return referTo(receipt, landlord, agency, named, what);
    }

    private UUID referTo(Receipt receipt, String landlord, UUID agency, boolean named, String what) {
        var asked = new NewReferral(agency, what, named, today().plusDays(3), false, false);
        return As.officer(landlord).gets(() -> referrals.refer(some.caseOf(receipt), receipt.partyId(), asked));
    }

    private As joined(String landlord, UUID agency) {
        return As.person(join(landlord, agency, name()));
    }

    /** Invited, with a password and a second factor. */
    private Person join(String landlord, UUID agency, String user) {
        String token = token(As.manager(landlord).gets(() -> desk.invite(agency, user, "Pat Invented")));
        takingUp.password(token, PASSWORD).orElseThrow();
        takingUp.confirm(token, staff.codeOf(user)).orElseThrow();
        clock.forward(Duration.ofSeconds(90));
        return signIn.password(user, PASSWORD).orElseThrow();
    }

    private static String token(Invitation invitation) {
        return invitation.path().substring(InvitationPages.DOOR.length());
    }

    private PartnerAccount.State state(As who, Invitation invitation) {
        return who.gets(accounts::all).stream()
                .filter(one -> one.id().equals(invitation.account()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static String name() {
        return "helper-" + UUID.randomUUID();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private static void refused(PartnerRefused.Why why, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        PartnerRefused.class, one -> assertThat(one.why()).isEqualTo(why));
    }

    private static void notShared(Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        ReferralRefused.class, one -> assertThat(one.why()).isEqualTo(Why.NOT_SHARED));
    }
}
