package org.fanlight.standin;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what our webhooks answer in Twilio's markup. */
final class Twiml {

    private Twiml() {}

    /** @param action where the news of it goes; null for nowhere */
    record Reply(String body, @Nullable String action) {}

    /** The texts an answer asks to send; an answer that is none of Twilio's markup is a fault of ours. */
    static List<Reply> messages(String xml) {
        List<Reply> replies = new ArrayList<>();
        var messages = root(xml).getElementsByTagName("Message");
        for (int i = 0; i < messages.getLength(); i++) {
            if (messages.item(i) instanceof Element message) {
                String action = message.getAttribute("action");
                replies.add(new Reply(message.getTextContent(), action.isEmpty() ? null : action));
            }
        }
        return replies;
    }

    private static Element root(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("not Twilio's markup: " + xml, e);
        }
    }
}
