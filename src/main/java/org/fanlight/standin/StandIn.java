package org.fanlight.standin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.fanlight.common.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Twilio, as far as Fanlight uses it, on a port of this machine only; with a page that looks like a phone. */
@Component
@ConditionalOnProperty("fanlight.standin.port")
public class StandIn implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StandIn.class);

    private final int port;
    private final Clock clock;
    private final Account account;
    private final PublicUrl publicUrl;
    private final String apiAddress;
    private final MessageStore messages = new MessageStore();
    private final MediaStore media = new MediaStore();
    private final Faults faults = new Faults();
    private final Webhooks webhooks;
    private final Network network;
    private final ObjectProvider<Authenticator> authenticator;
    private @Nullable HttpServer server;

    StandIn(Environment environment, PublicUrl publicUrl, ObjectProvider<Authenticator> authenticator, Clock clock) {
        StandInEnvironment.requireDemonstration(environment);
        this.port = environment.getRequiredProperty("fanlight.standin.port", Integer.class);
        this.clock = clock;
        this.account = Account.of(environment);
        this.publicUrl = publicUrl;
        this.apiAddress = environment.getRequiredProperty("fanlight.twilio.base-url");
        this.authenticator = authenticator;
        this.webhooks = new Webhooks(account.authToken());
        Duration pace = environment.getProperty("fanlight.standin.pace", Duration.class, Duration.ofMillis(300));
        this.network = new Network(account, messages, webhooks, pace, clock);
    }

    @Override
    public void start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/2010-04-01/", new MessagesApi(account, messages, media, network, faults, clock));
            started.createContext("/", new PhonePage(this, authenticator));
            started.start();
            server = started;
            log.info("A stand-in for Twilio runs; its phone is at {}", address());
        } catch (IOException e) {
            throw new UncheckedIOException("The stand-in for Twilio cannot use port " + port, e);
        }
    }

    @Override
    public void stop() {
        network.stop();
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Where the phone page is. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** The number texts come from. */
    public String number() {
        return account.number();
    }

    /** Gets the next texts to any number wrong. */
    public void failNext(Fault fault, int times) {
        faults.any(fault, times);
    }

    /** Gets the next texts to this number wrong, one fault each. */
    public void failNextTo(String number, Fault... each) {
        faults.forNumber(number, each);
    }

    /** How often a text to this number was handed over, taken or not. */
    public int postsTo(String number) {
        return messages.posts(number);
    }

    /** What reached this number, oldest first. */
    public List<Text> textsTo(String number) {
        return texts(number).stream().filter(text -> !text.fromPhone()).toList();
    }

    /** The conversation with this phone, oldest first. */
    public List<Text> texts(String phone) {
        return messages.list(message -> message.phone().equals(phone)).reversed().stream()
                .map(Text::of)
                .toList();
    }

    /** Every phone that got or sent a text. */
    public List<String> phones() {
        return messages.phones();
    }

    /** The phone sends a text; returns the status our webhook answered with. */
    public int textFrom(String phone, String words) {
        return textFrom(phone, words, Network.newSid("SM"));
    }

    /** The same with a name of its own for the text: the same name again is the same text, brought twice. */
    public int textFrom(String phone, String words, String sid) {
        return network.textIn("", sid, phone, words, List.of(), publicUrl.of("/m/in"));
    }

    /** The phone sends a text by WhatsApp. */
    public int whatsAppFrom(String phone, String words) {
        return network.textIn("whatsapp:", Network.newSid("SM"), phone, words, List.of(), publicUrl.of("/m/in"));
    }

    /** The phone sends a text with a picture; returns where the picture lies. */
    public String pictureFrom(String phone, String words, byte[] picture) {
        String sid = Network.newSid("MM");
        String path = "/2010-04-01/Accounts/" + account.sid() + "/Messages/" + sid + "/Media/" + Network.newSid("ME");
        media.keep(path, picture);
        String url = apiAddress.replaceFirst("/$", "") + path;
        network.textIn("", sid, phone, words, List.of(url), publicUrl.of("/m/in"));
        return url;
    }

    /** Whether the picture at this address is still kept. */
    public boolean stillKeeps(String url) {
        return media.find(URI.create(url).getPath()).isPresent();
    }

    /** Calls an address as Twilio would, properly signed, and returns the status. */
    public int call(String url, Map<String, String> fields) {
        return webhooks.call(url, fields);
    }

    /** The same with a signature of one's own. */
    public int call(String url, Map<String, String> fields, String signature) {
        return webhooks.call(url, fields, signature);
    }
}
