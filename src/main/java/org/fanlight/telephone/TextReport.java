package org.fanlight.telephone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanlight.common.Language;
import org.fanlight.common.PhoneNumber;
import org.fanlight.contact.IncomingText;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Problem;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaires;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.ReportDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Walks the questionnaire of a report by text. Which question was asked lies in the draft, as {@code where} or, when the
 * answer before it was a long one that may have come in two parts, as {@code where<what}.
 */
@Component
class TextReport {

    /** A first part that fills this many characters may have a second on its way. */
    private static final int MAY_GO_ON = 60;

    /** What somebody who asks to be called is asked, and no more. */
    private static final Set<String> CALL = Set.of("danger", "danger_help", "call_number", "hours");

    /** Asked before the questionnaire began, because of the phone it is asked on. */
    private static final String DEVICE = "device";

    private final Drafts drafts;
    private final Questionnaires questionnaires;
    private final Landlords landlords;
    private final Prompts prompts;
    private final Reading reading;
    private final Quiet quiet;

    TextReport(
            Drafts drafts,
            Questionnaires questionnaires,
            Landlords landlords,
            Prompts prompts,
            Reading reading,
            Quiet quiet) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.landlords = landlords;
        this.prompts = prompts;
        this.reading = reading;
        this.quiet = quiet;
    }

    /** Where the walk is, and the draft it walks. */
    private record Here(
            Draft draft,
            Journey journey,
            Question question,
            @Nullable Question before) {

        Answers answers() {
            return draft.answers();
        }
    }

    /** The first question, or the one after the last that was answered. */
    Talk start(Conversation talk, Phone phone) {
        Draft draft = draft(phone);
        return next(talk.at(Point.ASKING), phone, draft, null, null);
    }

    /** Asks the present question again. */
    Talk again(Conversation talk, Phone phone) {
        Here here = here(phone);
        return ask(talk.showingFrom(0), here.question());
    }

    /** The options that did not fit. */
    private Talk further(Conversation talk, Here here) {
        int next = prompts.ask(here.question(), talk.language(), talk.firstOption())
                .next();
        return ask(talk.showingFrom(next), here.question());
    }

    Talk back(Conversation talk, Phone phone) {
        Here here = here(phone);
        Draft draft = here.draft();
        List<Question> before = way(talk, here.journey(), draft.answers()).stream()
                .filter(question -> question.type() != QuestionType.STATEMENT)
                .takeWhile(question -> !question.key().equals(here.question().key()))
                .toList();
        Question target = before.isEmpty() ? here.question() : before.getLast();
        drafts.moveTo(draft, phone.handle(), target.key());
        return ask(talk.at(Point.ASKING), target);
    }

    Talk skip(Conversation talk, Phone phone) {
        Here here = here(phone);
        if (here.question().required()) {
            return ask(talk.showingFrom(0), here.question()).after(quiet.say(talk.language(), "text.needed"));
        }
        return next(talk, phone, here.draft(), here.question(), null);
    }

    /** From now on they only want to be called: whatever they did not say is left out. */
    Talk call(Conversation talk, Phone phone) {
        Draft draft = draft(phone);
        Conversation calling = talk.calling(true).at(Point.ASKING);
        Answer contact = draft.answers().of("contact");
        if (!contact.has("call")) {
            List<String> ways = new ArrayList<>(contact.choices());
            ways.remove("none");
            ways.add("call");
            drafts.keep(draft, phone.handle(), "contact", Answer.chosen(ways.toArray(String[]::new)));
        }
        Journey journey = journey(draft);
        Language language = talk.language();
        keepUnlessSaid(draft, phone, "identity", Answer.chosen("confidential"));
        keepUnlessSaid(draft, phone, "what", Answer.said(quiet.say(language, "text.call.what")));
        keepUnlessSaid(draft, phone, "where", Answer.said(quiet.say(language, "text.call.where")));
        return next(calling, phone, draft(phone), null, journey);
    }

    private void keepUnlessSaid(Draft draft, Phone phone, String question, Answer answer) {
        if (draft.answers().of(question).isNone()) {
            drafts.keep(draft, phone.handle(), question, answer);
        }
    }

    /** Everything they did not say yet, from the start of the questionnaire. */
    Talk more(Conversation talk, Phone phone) {
        return next(talk.sayingMore(true).at(Point.ASKING), phone, draft(phone), null, null);
    }

    /** What somebody said that answers no question: it belongs to what happened. */
    void keepWords(Phone phone, String words) {
        Draft draft = draft(phone);
        if (!draft.isSent()) {
            append(draft, phone, "what", words);
        }
    }

    private void append(Draft draft, Phone phone, String question, String words) {
        String told = draft.answers().of(question).words();
        drafts.keep(draft, phone.handle(), question, Answer.said(told.isBlank() ? words : told + "\n" + words));
    }

    /**
     * Reads a text as the answer to the present question; several lines may answer several.
     *
     * @param atOnce whether it came so soon after the one before that nobody can have read our question in between
     */
    Talk hear(Conversation talk, Phone phone, IncomingText text, boolean atOnce) {
        Here here = here(phone);
        String words = text.words();
        if (talk.firstOption() == 0
                && isZero(words)
                && here.question().type().isChoice()
                && prompts.ask(here.question(), talk.language(), 0).next() > 0) {
            return further(talk, here);
        }
        if (talk.firstOption() > 0 && isZero(words)) {
            return further(talk, here);
        }
        Question before = here.before();
        if (atOnce && before != null && isSecondPart(here, before, words)) {
            append(here.draft(), phone, before.key(), words);
            return Talk.silent(talk);
        }
        List<String> lines = here.question().type().isChoice()
                ? words.strip().lines().filter(line -> !line.isBlank()).toList()
                : List.of(words);
        if (lines.size() < 2) {
            return hearOne(talk, phone, here, words, text.from());
        }
        return hearSeveral(talk, phone, lines, text.from());
    }

    /** Several answers in one text, one a line; stops at the first it does not understand, and asks that again. */
    private Talk hearSeveral(Conversation talk, Phone phone, List<String> lines, PhoneNumber from) {
        Talk last = Talk.silent(talk);
        for (String line : lines) {
            if (last.now().point() != Point.ASKING) {
                break;
            }
            Talk heard = hearOne(last.now(), phone, here(phone), line, from);
            boolean missed = heard.now().misses() > last.now().misses();
            last = heard;
            if (missed) {
                break;
            }
        }
        return last;
    }

    private Talk hearOne(Conversation talk, Phone phone, Here here, String words, PhoneNumber from) {
        Question question = here.question();
        Optional<Answer> answer = reading.read(question, words, from);
        if (answer.isEmpty()) {
            return notUnderstood(talk, phone, question, words);
        }
        Answer tidied = here.journey().tidy(question, answer.get());
        List<Problem> problems = here.journey().check(question, tidied);
        if (!problems.isEmpty()) {
            Problem problem = problems.getFirst();
            return ask(talk.missed().showingFrom(0), question)
                    .after(quiet.say(talk.language(), problem.text(), problem.arguments()));
        }
        drafts.keep(here.draft(), phone.handle(), question.key(), tidied);
        return next(talk, phone, draft(phone), question, here.journey());
    }

    /** Asks again in neutral words; a sentence is never thrown away. */
    private Talk notUnderstood(Conversation talk, Phone phone, Question question, String words) {
        boolean kept = isSentence(words);
        if (kept) {
            keepWords(phone, words);
        }
        return ask(talk.missed().showingFrom(0), question)
                .after(quiet.say(talk.language(), kept ? "text.kept-but" : "text.unclear"));
    }

    static boolean isSentence(String words) {
        return words.strip().split("\\s+").length >= 4 || words.strip().length() >= 25;
    }

    private boolean isZero(String words) {
        return Reading.latin(words).strip().equals("0");
    }

    /** A long answer that the network brought in two. */
    private static boolean isSecondPart(Here here, Question before, String words) {
        return here.answers().of(before.key()).words().length() >= MAY_GO_ON && isSentence(words);
    }

    /** The question that is next, with the statements before it; the end when none is left. */
    private Talk next(Conversation talk, Phone phone, Draft draft, @Nullable Question after, @Nullable Journey known) {
        Journey journey = known == null ? journey(draft) : known;
        List<String> statements = new ArrayList<>();
        for (Question question : rest(talk, journey, draft.answers(), after)) {
            if (question.type() == QuestionType.STATEMENT) {
                statements.addAll(help(journey, draft, question, talk.language()));
                continue;
            }
            String mark = after != null && after.type() == QuestionType.LONG ? "<" + after.key() : "";
            drafts.moveTo(draft, phone.handle(), question.key() + mark);
            return ask(talk.at(Point.ASKING), question).after(statements);
        }
        String key = talk.more() || talk.calling() ? "text.ready.all" : "text.ready";
        return Talk.say(talk.at(Point.READY), quiet.say(talk.language(), key)).after(statements);
    }

    private List<Question> rest(Conversation talk, Journey journey, Answers answers, @Nullable Question after) {
        List<Question> all = journey.questionnaire().questions();
        int here = after == null ? -1 : all.indexOf(journey.questionnaire().question(after.key()));
        return way(talk, journey, answers).stream()
                .filter(question -> all.indexOf(question) > here)
                // Asked anew only when somebody goes back to it.
                .filter(question -> question.type() == QuestionType.STATEMENT
                        ? after != null
                        : answers.of(question.key()).isNone())
                .toList();
    }

    private List<Question> way(Conversation talk, Journey journey, Answers answers) {
        List<Question> way = talk.more() || talk.calling() ? journey.asked(answers) : journey.shortWay(answers);
        return way.stream()
                .filter(question -> !question.key().equals(DEVICE))
                .filter(question -> !talk.calling() || CALL.contains(question.key()))
                .toList();
    }

    private List<String> help(Journey journey, Draft draft, Question statement, Language language) {
        boolean young = journey.marks(draft.answers()).contains("young");
        String time = landlords.current(draft.landlord()).officeClose().toString();
        List<String> help = new ArrayList<>();
        help.add(quiet.say(language, young || statement.key().startsWith("young") ? "text.now.young" : "text.now"));
        help.add(quiet.say(language, "text.read", Map.of("time", time)));
        return help;
    }

    private Talk ask(Conversation talk, Question question) {
        Prompts.Prompt prompt = prompts.ask(question, talk.language(), talk.firstOption());
        return Talk.say(talk, prompt.text());
    }

    private Here here(Phone phone) {
        Draft draft = draft(phone);
        Journey journey = journey(draft);
        String at = draft.at() == null ? "danger" : draft.at();
        String[] keys = at.split("<");
        return new Here(
                draft,
                journey,
                journey.questionnaire().question(keys[0]),
                keys.length > 1 ? journey.questionnaire().question(keys[1]) : null);
    }

    /** Goes to the first question that keeps the report from being sent. */
    Talk mend(Conversation talk, Phone phone, List<Problem> problems) {
        Draft draft = draft(phone);
        Question question =
                journey(draft).questionnaire().question(problems.getFirst().question());
        drafts.moveTo(draft, phone.handle(), question.key());
        return ask(talk.at(Point.ASKING), question).after(quiet.say(talk.language(), "text.needed"));
    }

    Draft draft(Phone phone) {
        return drafts.find(ReportDesk.REPORT, phone.handle()).orElseThrow();
    }

    private Journey journey(Draft draft) {
        return questionnaires.journey(ReportDesk.REPORT, draft.landlord());
    }
}
