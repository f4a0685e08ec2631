package org.fanlight.casework.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.UpdateRhythm;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.ActionPlan.Answer;
import org.fanlight.casework.progress.ActionPlan.Item;
import org.fanlight.casework.progress.ActionPlan.ItemState;
import org.fanlight.casework.progress.ActionPlan.Kind;
import org.fanlight.casework.progress.ActionPlan.State;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.springframework.stereotype.Component;

/** Puts a person's plan together: its versions, what was said to each, how far its items have come. */
@Component
class Plans implements UpdateRhythm {

    private final PlanRows rows;
    private final PlanAnswers answers;
    private final ItemMarks marks;

    Plans(PlanRows rows, PlanAnswers answers, ItemMarks marks) {
        this.rows = rows;
        this.answers = answers;
        this.marks = marks;
    }

    /** What the person was shown, newest first. */
    List<PlanPart.Version> shown(UUID partyId) {
        Map<UUID, ItemState> states = marks.of(partyId);
        var said = answers.of(partyId);
        List<PlanPart.Version> shown = new ArrayList<>();
        for (PlanRows.Row row : rows.of(partyId)) {
            var at = row.shownAt();
            if (at == null) {
                continue;
            }
            List<Answer> words = said.stream()
                    .filter(one -> one.version().equals(row.id()))
                    .map(PlanAnswers.Row::answer)
                    .toList();
            PlanContent content = row.content();
            var plan = new ActionPlan(
                    row.id(),
                    row.number(),
                    at,
                    shown.isEmpty() ? state(words) : State.OLDER,
                    content.items().stream().map(item -> item(item, states)).toList(),
                    content.way(),
                    content.everyDays(),
                    content.words(),
                    content.language(),
                    words);
            shown.add(new PlanPart.Version(plan, row.author(), content.gapReason()));
        }
        return shown;
    }

    private static State state(List<Answer> words) {
        if (words.isEmpty()) {
            return State.WAITING;
        }
        return words.getLast().kind() == Kind.AGREED ? State.AGREED : State.CHANGE_ASKED;
    }

    private static Item item(PlanContent.Item item, Map<UUID, ItemState> states) {
        return new Item(
                item.id(),
                item.type(),
                item.what(),
                item.owner(),
                item.due(),
                states.getOrDefault(item.id(), ItemState.OPEN));
    }

    /** Whether we still keep what this person told us. */
    boolean isKnown(UUID partyId) {
        return rows.isKnown(partyId);
    }

    /** Whether the newest version this person was shown is agreed, and they did not ask for a change since. */
    boolean isAgreed(UUID partyId) {
        return rows.newestShown(partyId)
                .flatMap(row -> answers.last(partyId, row.id()))
                .filter(kind -> kind == Kind.AGREED)
                .isPresent();
    }

    /** While a newer version waits for its answer, what was agreed before goes on. */
    @Override
    public Optional<Agreed> of(UUID partyId) {
        return rows.of(partyId).stream()
                .filter(row -> answers.of(partyId).stream()
                        .anyMatch(one ->
                                one.version().equals(row.id()) && one.answer().kind() == Kind.AGREED))
                .map(PlanRows.Row::content)
                .findFirst()
                .flatMap(Plans::agreed);
    }

    private static Optional<Agreed> agreed(PlanContent content) {
        Way way = content.way();
        return way == null || content.everyDays() == 0
                ? Optional.empty()
                : Optional.of(new Agreed(way.name(), content.everyDays()));
    }
}
