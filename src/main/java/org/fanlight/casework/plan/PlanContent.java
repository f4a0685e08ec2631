package org.fanlight.casework.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.jspecify.annotations.Nullable;

/**
 * What is in one version of a plan.
 *
 * @param way how we get in touch; null while nobody said
 * @param everyDays how many days may pass between two updates; 0 while nobody said
 * @param words to the person; may be empty
 * @param language the tag of the language the person reads it in
 * @param gapReason for colleagues: why it holds no item of a type the policy names; may be empty
 */
public record PlanContent(
        List<Item> items, @Nullable Way way, int everyDays, String words, String language, String gapReason) {

    static final PlanContent EMPTY = new PlanContent(List.of(), null, 0, "", "en-GB", "");

    public PlanContent {
        items = List.copyOf(items);
    }

    PlanContent with(List<Item> changed) {
        return new PlanContent(changed, way, everyDays, words, language, gapReason);
    }

    /** One thing to be done; it keeps its id from version to version. */
    public record Item(UUID id, Type type, String what, String owner, LocalDate due) {

        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    /** Says nothing of what is planned, so that no log can. */
    @Override
    public String toString() {
        return "PlanContent";
    }
}
