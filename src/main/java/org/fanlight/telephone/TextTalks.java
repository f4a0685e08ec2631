package org.fanlight.telephone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanlight.common.Language;
import org.fanlight.contact.IncomingText;
import org.fanlight.contact.IncomingText.Known;
import org.fanlight.contact.TextProof;
import org.fanlight.contact.TextTalk;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.landlord.Homes;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Talks with people by text (RU3): tells a new report, an answer, a command and a word about something told before
 * apart, by where the conversation stands, and asks in neutral words where that leaves a doubt. Everything said is kept
 * before it is answered, in one transaction with where the conversation stands.
 */
@Component
class TextTalks implements TextTalk {

    private static final int TRIES = 6;

    /** More answers than this in a day go to no phone: somebody, or some machine, only makes it send (F10). */
    private static final int MOST_IN_A_DAY = 200;

    private static final Duration DAY = Duration.ofDays(1);

    /** Nobody reads our question and writes a sentence in this time. */
    private static final Duration AT_ONCE = Duration.ofSeconds(15);

    private static final List<String> PRIVATE = List.of("mine", "shared", "not_sure");

    private final TextTalkRows rows;
    private final TextReport report;
    private final Follow follow;
    private final Drafts drafts;
    private final ReportDesk reports;
    private final TextProof proof;
    private final TextPictures pictures;
    private final Homes homes;
    private final Landlords landlords;
    private final Said said;
    private final Quiet quiet;
    private final Vault vault;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TextTalks(
            TextTalkRows rows,
            TextReport report,
            Follow follow,
            Drafts drafts,
            ReportDesk reports,
            TextProof proof,
            TextPictures pictures,
            Homes homes,
            Landlords landlords,
            Said said,
            Quiet quiet,
            Vault vault,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.report = report;
        this.follow = follow;
        this.drafts = drafts;
        this.reports = reports;
        this.proof = proof;
        this.pictures = pictures;
        this.homes = homes;
        this.landlords = landlords;
        this.said = said;
        this.quiet = quiet;
        this.vault = vault;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<String> answer(IncomingText text) {
        Phone phone = Phone.of(text, vault);
        return inOne(() -> talk(phone, text));
    }

    @Override
    public void stopped(IncomingText text) {
        Phone phone = Phone.of(text, vault);
        inOne(() -> {
            Conversation talk = rows.lock(phone.token(), said.guess(text.words()), clock.instant());
            // A story that begins with "end" or "stop" is believed both ways: nothing goes out, nothing is lost.
            if (talk.point() != Point.IDLE && TextReport.isSentence(text.words())) {
                report.keepWords(phone, text.words());
            }
            rows.save(talk.pausing(talk.point() != Point.IDLE));
            rows.unfollow(phone.token());
            return List.<String>of();
        });
    }

    private List<String> talk(Phone phone, IncomingText text) {
        Instant now = clock.instant();
        Conversation before = rows.lock(phone.token(), said.guess(text.words()), now);
        boolean newDay = before.answersSince().plus(DAY).isBefore(now);
        if (!newDay && before.answers() >= MOST_IN_A_DAY) {
            keepAnyway(before, phone, text.words());
            return List.of();
        }
        Conversation talk = before.answering(now, newDay);
        boolean again = !text.id().isEmpty() && !rows.isNew(vault.token("text-heard", "", text.id()), now);
        boolean atOnce = before.lastAt().plus(AT_ONCE).isAfter(now);
        Talk came = again ? repeat(talk, phone) : come(talk, phone, text, atOnce);
        rows.save(came.now());
        return came.answers();
    }

    /** Past the day's limit nothing is answered, and still nothing is lost. */
    private void keepAnyway(Conversation talk, Phone phone, String words) {
        if (talk.point() != Point.IDLE && TextReport.isSentence(words)) {
            report.keepWords(phone, words);
        }
    }

    private Talk come(Conversation talk, Phone phone, IncomingText text, boolean atOnce) {
        if (!text.pictures().isEmpty()) {
            return withPictures(talk, phone, text, atOnce);
        }
        Optional<Language> language = said.language(text.words());
        if (language.isPresent()) {
            return speak(talk, phone, language.get());
        }
        Optional<Command> command = said.command(text.words());
        if (command.isPresent() && talk.point() != Point.IDLE) {
            return obey(talk, phone, text, command.get());
        }
        if (talk.paused()) {
            return resume(talk, phone, text);
        }
        return switch (talk.point()) {
            case IDLE -> idle(talk, phone, text, command.orElse(null));
            case PRIVATE -> isPrivate(talk, phone, text.words());
            case PLACE -> place(talk, phone, text.words());
            case LANDLORD -> landlord(talk, phone, text.words());
            case ASKING -> report.hear(talk, phone, text, atOnce);
            case READY -> ready(talk, phone, text.words());
            case FOLLOW -> mayFollow(talk, phone, text);
        };
    }

    private Talk speak(Conversation talk, Phone phone, Language language) {
        Conversation now = talk.in(language);
        drafts.find(ReportDesk.REPORT, phone.handle())
                .ifPresent(draft -> drafts.change(draft, draft.landlord(), language));
        return now.point() == Point.IDLE ? greet(now, phone, "") : repeat(now, phone);
    }

    private Talk obey(Conversation talk, Phone phone, IncomingText text, Command command) {
        boolean walking = talk.point() == Point.ASKING || talk.point() == Point.READY;
        return switch (command) {
            case HELP -> Talk.say(talk, quiet.say(talk.language(), "text.about"));
            case LATER -> Talk.say(talk.pausing(true), quiet.say(talk.language(), "text.later"));
            case STATUS -> new Talk(talk, follow.status(phone, text, talk.language()));
            case START, NEW -> repeat(talk.pausing(false), phone);
            case BACK -> walking ? report.back(talk, phone) : repeat(talk, phone);
            case SKIP -> talk.point() == Point.ASKING ? report.skip(talk, phone) : passOver(talk, phone);
            case CALL -> walking ? report.call(talk, phone) : repeat(talk.calling(true), phone);
            case SEND -> talk.point() == Point.READY ? send(talk, phone, text) : repeat(talk, phone);
            case MORE -> talk.point() == Point.READY ? report.more(talk, phone) : repeat(talk, phone);
        };
    }

    private Talk passOver(Conversation talk, Phone phone) {
        return switch (talk.point()) {
            case PRIVATE -> askPlace(talk, phone);
            case PLACE -> askLandlord(talk);
            default -> repeat(talk, phone);
        };
    }

    /** After LATER the first text is no answer, unless it is plainly a story. */
    private Talk resume(Conversation talk, Phone phone, IncomingText text) {
        boolean story = TextReport.isSentence(text.words());
        if (story) {
            report.keepWords(phone, text.words());
        }
        Talk again = repeat(talk.pausing(false), phone);
        return story ? again.after(quiet.say(talk.language(), "text.kept")) : again;
    }

    /** Says once more what was asked last. */
    private Talk repeat(Conversation talk, Phone phone) {
        Language language = talk.language();
        return switch (talk.point()) {
            case IDLE -> Talk.silent(talk);
            case PRIVATE -> Talk.say(talk, quiet.say(language, "text.hello"));
            case PLACE -> Talk.say(talk, quiet.say(language, "text.place"));
            case LANDLORD -> askLandlord(talk);
            case ASKING -> report.again(talk, phone);
            case READY -> Talk.say(talk, quiet.say(language, "text.ready"));
            case FOLLOW -> Talk.say(talk, quiet.say(language, "text.follow"));
        };
    }

    private Talk idle(
            Conversation talk, Phone phone, IncomingText text, @org.jspecify.annotations.Nullable Command command) {
        Language language = talk.language();
        if (command == Command.STATUS) {
            return new Talk(talk, follow.status(phone, text, language));
        }
        if (command == Command.HELP) {
            return Talk.say(talk, quiet.say(language, "text.about"));
        }
        boolean known = !follow.mine(phone, text).isEmpty();
        if (known && (command == Command.START || command == Command.LATER)) {
            return Talk.silent(talk);
        }
        Optional<Known> only = command == null ? follow.only(phone, text) : Optional.empty();
        if (only.isPresent() && !said.isOnlyHello(text.words())) {
            return new Talk(talk, follow.add(only.get(), text.words(), language));
        }
        Conversation begun = command == Command.CALL ? talk.calling(true) : talk;
        return greet(begun, phone, command == null ? text.words() : "");
    }

    /** The first answer: says nothing of what this is about, and asks whether the phone is private (RU3). */
    private Talk greet(Conversation talk, Phone phone, String words) {
        drafts.find(ReportDesk.REPORT, phone.handle())
                .filter(Draft::isSent)
                .ifPresent(old -> drafts.forget(ReportDesk.REPORT, phone.handle()));
        // Which landlord it is for is asked next; until then it is for none.
        drafts.begin(ReportDesk.REPORT, phone.handle(), "", talk.language());
        Conversation now = talk.sayingMore(false).at(Point.PRIVATE);
        String hello = quiet.say(now.language(), "text.hello");
        if (said.isOnlyHello(words) || !TextReport.isSentence(words)) {
            return Talk.say(now, hello);
        }
        report.keepWords(phone, words);
        return Talk.say(now, hello, quiet.say(now.language(), "text.kept"));
    }

    private Talk isPrivate(Conversation talk, Phone phone, String words) {
        int number = number(words);
        String device = said.is("yes", words)
                ? "mine"
                : said.is("no", words)
                        ? "shared"
                        : said.is("not_sure", words)
                                ? "not_sure"
                                : number >= 1 && number <= PRIVATE.size() ? PRIVATE.get(number - 1) : "";
        if (device.isEmpty()) {
            return unclear(talk, phone, words);
        }
        drafts.keep(report.draft(phone), phone.handle(), "device", Answer.chosen(device));
        Talk next = askPlace(talk, phone);
        return device.equals("mine") ? next : next.after(quiet.say(talk.language(), "text.shared"));
    }

    private Talk unclear(Conversation talk, Phone phone, String words) {
        boolean kept = TextReport.isSentence(words);
        if (kept) {
            report.keepWords(phone, words);
        }
        return repeat(talk.missed(), phone).after(quiet.say(talk.language(), kept ? "text.kept-but" : "text.unclear"));
    }

    private Talk askPlace(Conversation talk, Phone phone) {
        Draft draft = report.draft(phone);
        return draft.landlord().isEmpty()
                ? Talk.say(talk.at(Point.PLACE), quiet.say(talk.language(), "text.place"))
                : walk(talk, phone);
    }

    private Talk place(Conversation talk, Phone phone, String words) {
        if (number(words) == 0 || said.is("not_sure", words)) {
            return askLandlord(talk);
        }
        Optional<String> found = homes.at(words).landlord();
        if (found.isPresent()) {
            return of(found.get(), talk, phone);
        }
        if (TextReport.isSentence(words)) {
            report.keepWords(phone, words);
        }
        return askLandlord(talk).after(quiet.say(talk.language(), "text.place.unknown"));
    }

    /** The list names landlords: it comes only when the postcode did not tell. */
    private Talk askLandlord(Conversation talk) {
        List<String> lines = new ArrayList<>();
        lines.add(quiet.say(talk.language(), "text.landlord"));
        List<PolicyPack> all = landlords.all();
        for (int i = 0; i < all.size(); i++) {
            lines.add((i + 1) + " " + all.get(i).name());
        }
        return Talk.say(talk.at(Point.LANDLORD), String.join("\n", lines));
    }

    private Talk landlord(Conversation talk, Phone phone, String words) {
        List<PolicyPack> all = landlords.all();
        int number = number(words);
        if (number >= 1 && number <= all.size()) {
            return of(all.get(number - 1).landlord(), talk, phone);
        }
        Optional<PolicyPack> named = all.stream()
                .filter(pack -> said.plain(pack.name()).equals(said.plain(words)))
                .findFirst();
        if (named.isPresent()) {
            return of(named.get().landlord(), talk, phone);
        }
        Optional<String> found = homes.at(words).landlord();
        return found.isPresent() ? of(found.get(), talk, phone) : unclear(talk, phone, words);
    }

    private Talk of(String landlord, Conversation talk, Phone phone) {
        drafts.change(report.draft(phone), landlord, talk.language());
        return walk(talk, phone);
    }

    private Talk walk(Conversation talk, Phone phone) {
        return talk.calling() ? report.call(talk, phone) : report.start(talk, phone);
    }

    private Talk ready(Conversation talk, Phone phone, String words) {
        int number = number(words);
        if (TextReport.isSentence(words)) {
            report.keepWords(phone, words);
            return repeat(talk, phone).after(quiet.say(talk.language(), "text.kept"));
        }
        return number < 0 ? unclear(talk, phone, words) : repeat(talk.missed(), phone);
    }

    private Talk send(Conversation talk, Phone phone, IncomingText text) {
        Receipt receipt;
        try {
            receipt = reports.submit(phone.handle(), text.whatsApp() ? "whatsapp" : "text");
        } catch (ReportDesk.NotComplete missing) {
            return report.mend(talk.calling(false).sayingMore(true), phone, missing.problems());
        }
        String time = landlords.current(receipt.landlord()).officeClose().toString();
        String sent = quiet.say(talk.language(), "text.sent", Map.of("time", time));
        if (!text.whatsApp() && proof.proves(text.from(), receipt.partyId())) {
            follow.from(phone, new Known(receipt.partyId(), receipt.landlord()));
            drafts.forget(ReportDesk.REPORT, phone.handle());
            return Talk.say(over(talk), sent, quiet.say(talk.language(), "text.follow.yes"));
        }
        return Talk.say(talk.at(Point.FOLLOW), sent, quiet.say(talk.language(), "text.follow"));
    }

    private Talk mayFollow(Conversation talk, Phone phone, IncomingText text) {
        int number = number(text.words());
        boolean yes = number == 1 || said.is("yes", text.words());
        boolean no = number == 2 || said.is("no", text.words());
        if (!yes && !no) {
            return repeat(talk.missed(), phone).after(quiet.say(talk.language(), "text.unclear"));
        }
        if (yes) {
            Receipt receipt = Objects.requireNonNull(
                    reports.receipt(phone.handle()).orElse(null), "the receipt of what was sent");
            follow.from(phone, new Known(receipt.partyId(), receipt.landlord()));
        }
        drafts.forget(ReportDesk.REPORT, phone.handle());
        return Talk.say(over(talk), quiet.say(talk.language(), yes ? "text.follow.yes" : "text.follow.no"));
    }

    private static Conversation over(Conversation talk) {
        return talk.calling(false).sayingMore(false).at(Point.IDLE);
    }

    /** Pictures sent with a text join what is being told, or what was told before. */
    private Talk withPictures(Conversation talk, Phone phone, IncomingText text, boolean atOnce) {
        List<String> first = new ArrayList<>();
        Conversation now = talk;
        if (talk.point() == Point.IDLE) {
            Talk greeting = greet(talk, phone, text.words());
            first.addAll(greeting.answers());
            now = greeting.now();
        }
        int kept = pictures.keep(report.draft(phone), phone, text.pictures());
        String word = kept == text.pictures().size() ? "text.picture" : "text.picture.not";
        Talk said = Talk.say(now, quiet.say(now.language(), word)).after(first);
        if (text.words().isBlank() || talk.point() == Point.IDLE) {
            return first.isEmpty() ? repeat(now, phone).after(said.answers()) : said;
        }
        var words =
                new IncomingText("", text.from(), text.to(), text.whatsApp(), text.words(), List.of(), text.people());
        return come(now, phone, words, atOnce).after(said.answers());
    }

    /** The number this text is; -1 when it is none. */
    private int number(String words) {
        String digits = Reading.latin(said.plain(words));
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }

    /** A lost race for a lock is no reason to bother anybody. */
    private List<String> inOne(Supplier<List<String>> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (DuplicateKeyException | TransientDataAccessException | UnexpectedRollbackException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }
}
