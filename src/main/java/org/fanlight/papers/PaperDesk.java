package org.fanlight.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Papers;
import org.fanlight.papers.PaperRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a landlord: what there is and what is missing, for its staff; changing them is for an administrator. */
@Service
public class PaperDesk {

    private static final String STAFF = "hasAnyRole('OFFICER', 'ADMINISTRATOR')";

    private final PaperRows rows;
    private final PolicyReviewRows reviews;
    private final Landlords landlords;
    private final StaffDirectory staff;
    private final Texts texts;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    PaperDesk(
            PaperRows rows,
            PolicyReviewRows reviews,
            Landlords landlords,
            StaffDirectory staff,
            Texts texts,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.landlords = landlords;
        this.staff = staff;
        this.texts = texts;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** Who has still to read a paper. @param names of those who have not, by name */
    public record Reading(boolean byMe, List<String> names) {}

    /** What the asker's landlord says of its papers. */
    @PreAuthorize(STAFF)
    public Papers policy() {
        return landlords.current(mine()).papers();
    }

    /** Every paper: those the policy points to, supplied or not, then the landlord's own. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<Paper> all() {
        return all(mine());
    }

    private List<Paper> all(String landlord) {
        Papers policy = landlords.current(landlord).papers();
        List<Paper> kept = rows.of(landlord);
        Set<String> supplied = new java.util.HashSet<>();
        kept.forEach(paper -> supplied.add(String.valueOf(paper.code())));
        List<Paper> all = new ArrayList<>();
        Stream.of(Stream.of(Paper.OWN_TEXT), policy.documents().stream(), policy.procedure().stream())
                .flatMap(codes -> codes)
                .distinct()
                .filter(code -> !supplied.contains(code))
                .map(this::missing)
                .forEach(all::add);
        all.addAll(kept);
        return all;
    }

    private Paper missing(String code) {
        Paper.Kind kind =
                switch (code) {
                    case Paper.VALUES -> Paper.Kind.VALUES;
                    case String procedure when procedure.contains("procedure") -> Paper.Kind.PROCEDURE;
                    case String strategy
                    when strategy.contains("strategy") || strategy.contains("plan") || strategy.contains("scheme") ->
                        Paper.Kind.STRATEGY;
                    case String guidance when guidance.startsWith("code_of") -> Paper.Kind.GUIDANCE;
                    default -> Paper.Kind.POLICY;
                };
        return Paper.missing(code, kind, texts.say(Language.ENGLISH, "staff.doc." + code));
    }

    /** Laws and standards the policy names, and what became of them (IMA-2.1, OHG-5, HEX-3a). */
    @PreAuthorize(STAFF)
    public List<LawRegister.Law> laws() {
        return LawRegister.of(policy().laws());
    }

    /** Every day something is due, the earliest first; the first of the policy itself rules. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<Due> due() {
        List<Due> all = new ArrayList<>(policyDue(mine()));
        rows.of(mine()).stream()
                .filter(paper -> paper.state() == Paper.State.CURRENT)
                .forEach(paper -> {
                    LocalDate next = paper.nextReview();
                    if (next != null) {
                        all.add(new Due(Due.Rule.DOCUMENT, paper.title(), next));
                    }
                });
        all.sort(Comparator.comparing(Due::day));
        return all;
    }

    List<Due> policyDue(String landlord) {
        List<Review> done = reviews.reviews(landlord);
        LocalDate since = landlords.version(landlord, 1).effectiveFrom();
        return Due.ofPolicy(
                landlords.current(landlord).papers(),
                since,
                last(done, Set.of(Review.Kind.REVIEW, Review.Kind.CONSULTATION)),
                last(done, Set.of(Review.Kind.CONSULTATION)));
    }

    private static @Nullable LocalDate last(List<Review> done, Set<Review.Kind> kinds) {
        return done.stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(Review::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Adds a paper, supplies one the policy points to, or changes one.
     *
     * @throws PaperRefused when something is missing, or the content was not checked where the policy asks for it
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public UUID save(Paper paper) {
        check(paper);
        UUID id = paper.id();
        if (id == null) {
            if (paper.code() != null
                    && rows.of(mine()).stream().anyMatch(one -> paper.code().equals(one.code()))) {
                throw new PaperRefused(Why.CHANGED_MEANWHILE);
            }
            id = rows.add(mine(), paper);
        } else if (!rows.change(mine(), id, paper)) {
            throw new PaperRefused(Why.CHANGED_MEANWHILE);
        }
        record.note(paper.isShown() ? Deed.PUBLISHED : Deed.CHANGED, "paper", id, paper.kind() + " " + paper.state());
        return id;
    }

    private void check(Paper paper) {
        if (paper.title().isBlank() || paper.title().length() > 200) {
            throw new PaperRefused(Why.NO_TITLE);
        }
        if (!paper.link().isEmpty() && !paper.link().matches("https://\\S{3,480}")) {
            throw new PaperRefused(Why.BAD_LINK);
        }
        boolean gone = paper.state() == Paper.State.SUPERSEDED || paper.state() == Paper.State.REPLACED;
        if (gone && paper.successor().isBlank()) {
            throw new PaperRefused(Why.NO_SUCCESSOR);
        }
        if (paper.isShown() && paper.body().isBlank() && paper.link().isBlank()) {
            throw new PaperRefused(Why.NO_TEXT);
        }
        if (paper.isShown() && policy().checksContent() && !paper.checklist().containsAll(Paper.CHECKS)) {
            throw new PaperRefused(Why.UNCHECKED);
        }
    }

    /** Whoever asks has read and understood this edition (BCHA-8c, BCHA-8d). */
    @PreAuthorize(STAFF)
    @Transactional
    public void haveRead(UUID paperId) {
        Paper paper = rows.find(mine(), paperId).orElseThrow(() -> new NoSuchElementException("no such paper"));
        reviews.read(paperId, paper.edition(), person.staff().id(), clock.instant());
        record.note(Deed.SAW, "paper", paperId, "read and understood");
    }

    /** Whether whoever asks has read it, and who has not; empty names where the policy does not ask for it. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public Reading reading(Paper paper) {
        UUID id = paper.id();
        if (id == null) {
            return new Reading(false, List.of());
        }
        Set<UUID> readers = reviews.readers(id, paper.edition());
        boolean lists = policy().everybodyReads() || policy().managersRead();
        List<String> names = !lists || paper.state() != Paper.State.CURRENT
                ? List.of()
                : staff.atLandlord(mine()).stream()
                        .filter(member -> !readers.contains(member.id()))
                        .map(StaffMember::name)
                        .sorted()
                        .toList();
        return new Reading(readers.contains(person.staff().id()), names);
    }

    private String mine() {
        return person.staff().landlord();
    }

    /** Today, as the landlord reckons. */
    @PreAuthorize(STAFF)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }
}
