package org.fanlight.casework.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.BandDesk;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.ContactLog;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.recording.CaseRecord.Line;
import org.fanlight.casework.recording.CaseRecord.State;
import org.fanlight.casework.referral.ConsideringDesk;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.StaffView;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaires;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportDesk;
import org.fanlight.report.Told;
import org.fanlight.report.ToldDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minimum record of a case, complete: what was not told stands there as not given (requirements, section 6). */
@Service
public class CaseRecordDesk {

    private final Casebook cases;
    private final ToldDesk told;
    private final Questionnaires questionnaires;
    private final ContactDesk contact;
    private final Deadlines deadlines;
    private final PlanDesk plans;
    private final ContactLog talked;
    private final BandDesk bands;
    private final ConsideringDesk considering;
    private final Texts texts;
    private final Record record;

    CaseRecordDesk(
            Casebook cases,
            ToldDesk told,
            Questionnaires questionnaires,
            ContactDesk contact,
            Deadlines deadlines,
            PlanDesk plans,
            ContactLog talked,
            BandDesk bands,
            ConsideringDesk considering,
            Texts texts,
            Record record) {
        this.cases = cases;
        this.told = told;
        this.questionnaires = questionnaires;
        this.contact = contact;
        this.deadlines = deadlines;
        this.plans = plans;
        this.talked = talked;
        this.bands = bands;
        this.considering = considering;
        this.texts = texts;
        this.record = record;
    }

    /** One record a report in the case. What leads to the person stays behind its own gate. Taking it out is recorded. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public List<CaseRecord> of(UUID caseId) {
        Page page = cases.read(caseId);
        record.note(Deed.SAW, "case", page.id(), "whole record");
        List<CaseRecord> all = new ArrayList<>();
        for (Member member : page.members()) {
            told.told(member.reportId())
                    .ifPresent(one -> all.add(new CaseRecord(member.reference(), lines(page, member, one))));
        }
        return all;
    }

    private List<Line> lines(Page page, Member member, Told one) {
        List<Line> lines = new ArrayList<>();
        lines.add(given(
                "who", "staff.record.role", say("staff.told.role." + (one.role().isEmpty() ? "unknown" : one.role()))));
        lines.add(given("who", "staff.record.identity", say("staff.told.identity." + one.identity())));
        lines.add(line("who", "staff.record.limits", one.limitsVersion() == null ? "" : one.limitsVersion()));
        StaffView reach = contact.forStaff(member.partyId());
        Map<String, String> answers = one.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.question().key(), this::words, (first, next) -> first + "; " + next));
        for (Question question : questionnaires
                .journey(ReportDesk.REPORT, page.landlord())
                .questionnaire()
                .questions()) {
            if (question.type() == QuestionType.STATEMENT) {
                continue;
            }
            String answer = answers.getOrDefault(question.key(), "");
            boolean apart = new Told.Line(member.reportId(), one.receivedAt(), question, Answer.NONE).isOnThePerson();
            lines.add(apart ? apart(question, one, reach) : line(question.section(), question.heading(), answer));
        }
        lines.add(line("why", "staff.record.perceptions", perceptions(one)));
        lines.add(given("system", "staff.record.channel", say("staff.channel." + one.channel())));
        lines.add(given("system", "staff.record.received", London.dateAndTime(one.receivedAt(), Language.ENGLISH)));
        lines.add(given(
                "system", "staff.record.language", Languages.of(one.language()).autonym()));
        lines.add(given("system", "staff.record.landlord", page.pack().name()));
        lines.add(given(
                "system", "staff.record.version", String.valueOf(page.pack().version())));
        lines.add(line(
                "system",
                "staff.record.clocks",
                deadlines.of(member.caseId()).stream()
                        .map(clock -> say("policy.clock." + clock.rule()))
                        .distinct()
                        .collect(Collectors.joining("; "))));
        lines.addAll(handling(page, member));
        return lines;
    }

    /** What the Ombudsman looks for in a case, in that order (LAW-08). */
    private List<Line> handling(Page page, Member member) {
        var plan = plans.of(page.id()).stream()
                .filter(part -> part.partyId().equals(member.partyId()))
                .flatMap(part -> part.versions().stream())
                .findFirst()
                .map(version -> London.dateAndTime(version.plan().at(), Language.ENGLISH))
                .or(() -> plans.whyWithout(page.id()))
                .orElse("");
        String talks = talked.of(page.id()).stream()
                .filter(talk -> talk.partyId().equals(member.partyId()))
                .map(talk -> London.dateAndTime(talk.at(), Language.ENGLISH))
                .collect(Collectors.joining("; "));
        String agencies = considering.of(page.id()).entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .map(entry -> say("policy.agency." + entry.getKey()))
                .collect(Collectors.joining("; "));
        return List.of(
                line("handling", "staff.record.plan", plan),
                line("handling", "staff.record.talks", talks),
                line(
                        "handling",
                        "staff.record.assessment",
                        bands.now(page.id())
                                .map(band ->
                                        say("staff.risk.band." + band.name().toLowerCase(Locale.ROOT)))
                                .orElse("")),
                line("handling", "staff.record.agencies", agencies));
    }

    /** What leads to the person: only whether it was given. */
    private static Line apart(Question question, Told one, StaffView reach) {
        boolean given =
                switch (question.key()) {
                    case "name" -> one.name() != null;
                    case "text_number" -> reach.textNumber() != null;
                    case "call_number" -> reach.callNumber() != null;
                    case "email" -> reach.email() != null;
                    case "post_address" -> reach.hasPostalAddress();
                    default -> !reach.allowed().isEmpty();
                };
        return new Line(question.section(), question.heading(), given ? State.KEPT_APART : State.NOT_GIVEN, "");
    }

    private String perceptions(Told one) {
        return one.perceptions().stream()
                .map(perception -> coded("staff.told.by.", perception.by()) + ": "
                        + coded("policy.motive.", perception.motives())
                        + (perception.words().isBlank() ? "" : ". " + perception.words()))
                .collect(Collectors.joining("; "));
    }

    private String words(Told.Line line) {
        Answer answer = line.answer();
        Map<String, String> options = line.question().options().stream()
                .collect(Collectors.toMap(Option::code, Option::text, (first, next) -> first));
        List<String> words = new ArrayList<>();
        answer.choices().forEach(code -> {
            String text = options.getOrDefault(code, "");
            words.add(!text.isEmpty() && texts.has(Language.ENGLISH, text) ? say(text) : code);
        });
        if (!answer.words().isBlank()) {
            words.add(answer.words());
        }
        if (words.isEmpty()) {
            answer.parts().values().stream().filter(part -> !part.isBlank()).forEach(words::add);
        }
        return String.join(", ", words);
    }

    private String coded(String prefix, List<String> codes) {
        String words = codes.stream()
                .map(code -> texts.has(Language.ENGLISH, prefix + code) ? say(prefix + code) : code)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? say("staff.told.not-said") : words;
    }

    private static Line given(String part, String label, String value) {
        return new Line(part, label, State.GIVEN, value);
    }

    private static Line line(String part, String label, String value) {
        return new Line(part, label, value.isBlank() ? State.NOT_GIVEN : State.GIVEN, value);
    }

    private String say(String key) {
        return texts.say(Language.ENGLISH, key);
    }
}
