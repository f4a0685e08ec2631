package org.fanlight.casework.works;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.letters.LetterDesk;
import org.fanlight.casework.letters.NewLetter;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.letters.Template;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.works.Job.Detail;
import org.fanlight.casework.works.Job.Kind;
import org.fanlight.casework.works.Job.Police;
import org.fanlight.casework.works.WorkRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.evidence.FileBox;
import org.fanlight.landlord.WorkRules;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Repairs, graffiti and hazards, with their clocks, photos, and never a charge for damage done out of hate (XC-31). */
@Service
public class JobDesk {

    private final WorkCase work;
    private final JobRows rows;
    private final JobClocks clocks;
    private final EvidenceDesk evidence;
    private final PartyLetters letters;
    private final LetterDesk outgoing;
    private final ReportFacts facts;
    private final Record record;

    JobDesk(
            WorkCase work,
            JobRows rows,
            JobClocks clocks,
            EvidenceDesk evidence,
            PartyLetters letters,
            LetterDesk outgoing,
            ReportFacts facts,
            Record record) {
        this.work = work;
        this.rows = rows;
        this.clocks = clocks;
        this.evidence = evidence;
        this.letters = letters;
        this.outgoing = outgoing;
        this.facts = facts;
        this.record = record;
    }

    /**
     * Something to be seen to.
     *
     * @param ours whether the landlord owns the place
     * @param notifiedAt when the landlord heard of it
     */
    public record NewJob(Kind kind, Job.Place place, boolean ours, boolean offensive, String what, Instant notifiedAt) {

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "NewJob[" + kind + "]";
        }
    }

    /** Every job of the case and of those merged into it, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Job> of(UUID caseId) {
        return cases(work.cases().read(caseId)).stream()
                .flatMap(one -> rows.of(one).stream())
                .toList();
    }

    /** Where photos of the jobs are added. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public FileBox box(UUID caseId) {
        return evidence.ofCase(work.cases().read(caseId).id());
    }

    /** Writes down something to be seen to; where it is somebody else’s, a letter to the owner is drafted. @throws WorkRefused where the policy removes no graffiti of that place */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID add(UUID caseId, NewJob job) {
        Page file = work.open(caseId);
        boolean there = file.pack()
                .part(WorkRules.class)
                .graffitiPlaces()
                .contains(job.place().code());
        if (job.kind() == Kind.GRAFFITI && job.ours() && !there) {
            throw new WorkRefused(Why.NOT_OURS);
        }
        Instant at = work.between(file.receivedAt().minus(Duration.ofDays(365)), job.notifiedAt());
        String occasion = Ids.next().toString();
        UUID id = rows.add(
                        file.id(),
                        job.kind(),
                        job.place(),
                        job.ours(),
                        occasion,
                        at,
                        Detail.of(WorkCase.words(job.what()), job.offensive()))
                .orElseThrow();
        if (job.ours()) {
            Instant due = clocks.start(file.id(), job.kind(), at);
            work.cases().ask(file.id(), TaskCode.SEE_TO_WORK, due, occasion);
        } else {
            String words = outgoing.begin(caseId, Template.OWNER, Language.ENGLISH.tag());
            outgoing.draft(caseId, new NewLetter(Template.OWNER, job.what(), words, Language.ENGLISH.tag(), false));
        }
        record.note(Deed.WORK_ADDED, "case", file.id(), job.kind().name());
        return id;
    }

    /** Photos added since belong to this job. @throws WorkRefused when none was added */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void photos(UUID caseId, UUID jobId, boolean before) {
        Page file = work.cases().read(caseId);
        Job job = find(file, jobId);
        List<UUID> added = evidence.keep(file.id());
        if (added.isEmpty()) {
            throw new WorkRefused(Why.NO_PHOTO);
        }
        added.forEach(photo -> rows.photo(job.id(), photo, before, work.now()));
        record.note(Deed.WORK_SET, "case", job.caseId(), before ? "photo before" : "photo after");
    }

    /** Who does it, and whether the police were told first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void arrange(UUID caseId, UUID jobId, int seen, String contractor, Police police) {
        Job job = find(work.open(caseId), jobId);
        Detail was = job.detail();
        if (contractor.length() > WorkCase.LONGEST) {
            throw new WorkRefused(Why.NO_WORDS);
        }
        set(job, seen, detail(was, contractor.strip(), police, was.charge(), was.emergency(), was.loweredBecause()));
    }

    /** What the resident pays, in pence. @throws WorkRefused for damage done out of hate, and where the policy charges nothing */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void charge(UUID caseId, UUID jobId, int seen, int pence) {
        Page file = work.open(caseId);
        Job job = find(file, jobId);
        boolean free = job.kind() != Kind.GRAFFITI
                || job.detail().offensive()
                || file.pack().part(WorkRules.class).removesFree();
        if (pence < 0 || pence > 0 && free) {
            throw new WorkRefused(Why.ALWAYS_FREE);
        }
        Detail was = job.detail();
        set(job, seen, detail(was, was.contractor(), was.police(), pence, was.emergency(), was.loweredBecause()));
    }

    /** It is no emergency after all. @throws WorkRefused where the policy calls it one and no manager says so (BCHA-4.8g) */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void lower(UUID caseId, UUID jobId, int seen, String because) {
        Page file = work.open(caseId);
        Job job = find(file, jobId);
        if (file.pack().says("repair_full", "emergency")
                && !work.cases().staff().isAtLeast(Role.MANAGER)) {
            throw new WorkRefused(Why.MANAGER_LOWERS);
        }
        Detail was = job.detail();
        set(job, seen, detail(was, was.contractor(), was.police(), was.charge(), false, WorkCase.words(because)));
    }

    /**
     * A repair takes longer than its limit: what is there is made safe within it, and the person hears the new day (HEX-5b).
     *
     * @throws WorkRefused when the limit is over, or there is no new day
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void takesLonger(UUID caseId, UUID jobId, int seen, String because, @Nullable LocalDate fullBy) {
        Page file = work.open(caseId);
        Job job = find(file, jobId);
        Instant now = work.now();
        LocalDate today = LocalDate.ofInstant(now, London.ZONE);
        if (job.kind() != Kind.REPAIR || job.longerAt() != null || isOver(file, job, now)) {
            throw new WorkRefused(Why.TOO_LATE);
        }
        if (fullBy == null || fullBy.isBefore(today) || fullBy.isAfter(today.plusYears(1))) {
            throw new WorkRefused(Why.NO_DAY);
        }
        Detail was = job.detail();
        var detail = new Detail(
                was.what(),
                was.offensive(),
                was.emergency(),
                was.contractor(),
                was.police(),
                was.charge(),
                WorkCase.words(because),
                fullBy,
                was.loweredBecause());
        Job longer = with(job, now, job.safeAt(), null, detail);
        WorkCase.kept(rows.set(longer, seen));
        clocks.longer(longer);
        tell(file, longer, fullBy, now);
        record.note(Deed.WORK_SET, "case", job.caseId(), "takes longer");
    }

    private boolean isOver(Page file, Job job, Instant now) {
        return file.pack()
                .findClock("repair_full")
                .map(rule -> work.cases().due(file.id(), rule, job.notifiedAt()).isBefore(now))
                .orElse(false);
    }

    private void tell(Page file, Job job, LocalDate fullBy, Instant now) {
        file.members().stream().filter(one -> one.caseId().equals(job.caseId())).forEach(one -> {
            var language = Languages.of(facts.of(one.reportId()).language());
            String day = London.date(fullBy, language);
            letters.write(
                    one.caseId(),
                    one.partyId(),
                    Letter.Kind.REPAIR_LATER,
                    null,
                    PartyLetters.Content.of(day, language.tag()),
                    now);
        });
    }

    /** What is there was made safe. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void madeSafe(UUID caseId, UUID jobId, int seen, Instant at) {
        Job job = find(work.cases().read(caseId), jobId);
        Instant when = work.between(job.notifiedAt(), at);
        WorkCase.kept(rows.set(with(job, job.longerAt(), when, null, job.detail()), seen));
        clocks.madeSafe(job, when);
        record.note(Deed.WORK_SET, "case", job.caseId(), "safe");
    }

    /**
     * It is done, at that time.
     *
     * @throws WorkRefused when graffiti goes without a photo from before, or nobody asked about the police
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void done(UUID caseId, UUID jobId, int seen, Instant at) {
        Job job = find(work.cases().read(caseId), jobId);
        Instant when = work.between(job.notifiedAt(), at);
        if (job.kind() == Kind.GRAFFITI) {
            if (job.photos().stream().noneMatch(Job.Photo::isBefore)) {
                throw new WorkRefused(Why.NO_PHOTO);
            }
            if (job.detail().police() == Police.UNASKED) {
                throw new WorkRefused(Why.POLICE_UNASKED);
            }
        }
        WorkCase.kept(rows.set(with(job, job.longerAt(), job.safeAt(), when, job.detail()), seen));
        clocks.done(job, when);
        if (rows.of(job.caseId()).stream().noneMatch(one -> one.isOpen() && one.ours())) {
            work.cases().settle(job.caseId(), TaskCode.SEE_TO_WORK);
        }
        record.note(Deed.WORK_DONE, "case", job.caseId(), job.kind().name());
    }

    private static Detail detail(
            Detail was, String contractor, Police police, int charge, boolean emergency, String lowered) {
        return new Detail(
                was.what(),
                was.offensive(),
                emergency,
                contractor,
                police,
                charge,
                was.longerBecause(),
                was.fullBy(),
                lowered);
    }

    private void set(Job job, int seen, Detail detail) {
        WorkCase.kept(rows.set(with(job, job.longerAt(), job.safeAt(), null, detail), seen));
        record.note(Deed.WORK_SET, "case", job.caseId());
    }

    private static Job with(
            Job job, @Nullable Instant longer, @Nullable Instant safe, @Nullable Instant done, Detail detail) {
        return new Job(
                job.id(),
                job.caseId(),
                job.kind(),
                job.place(),
                job.ours(),
                job.notifiedAt(),
                longer,
                safe,
                done,
                job.version(),
                detail,
                job.photos());
    }

    private Job find(Page file, UUID jobId) {
        return cases(file).stream()
                .flatMap(one -> rows.of(one).stream())
                .filter(job -> job.id().equals(jobId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such job"));
    }

    private static List<UUID> cases(Page file) {
        return file.members().stream().map(one -> one.caseId()).toList();
    }
}
