package org.fanlight.report;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Code;
import org.fanlight.common.Reference;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a receipt as text, to be sealed in the draft it came from. */
@Component
class ReceiptText {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Receipt receipt) {
        return json.writeValueAsString(new Plain(
                receipt.reportId(),
                receipt.partyId(),
                receipt.landlord(),
                receipt.receivedAt().toString(),
                receipt.reference().digits(),
                receipt.code().digits(),
                receipt.marks(),
                receipt.contact()));
    }

    Receipt read(String text) {
        Plain plain = json.readValue(text, Plain.class);
        return new Receipt(
                plain.report(),
                plain.party(),
                plain.landlord(),
                Instant.parse(plain.receivedAt()),
                new Reference(plain.reference()),
                Code.parse(plain.code()).orElseThrow(),
                plain.marks(),
                plain.contact());
    }

    record Plain(
            UUID report,
            UUID party,
            String landlord,
            String receivedAt,
            String reference,
            String code,
            Set<String> marks,
            String contact) {}
}
