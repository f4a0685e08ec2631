package org.fanlight.casework.ui;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens cases for the pages beside the first one. */
@Component
public class CasePages {

    private final Desks desks;
    private final List<CasePart> parts;

    CasePages(Desks desks, ObjectProvider<CasePart> parts) {
        this.desks = desks;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
    }

    Desks desks() {
        return desks;
    }

    List<CasePart> parts() {
        return parts;
    }

    /** Opens a case, which is recorded, and fills a page with it as of one moment. */
    void open(UUID caseId, Consumer<CasePage> fill) {
        desks.transaction()
                .executeWithoutResult(
                        begun -> fill.accept(new CasePage(desks, desks.cases().open(caseId))));
    }
}
