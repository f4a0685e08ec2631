package org.fanlight.contact;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import java.net.URI;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;

/**
 * Twilio's client with every automatic repetition taken out: by itself it posts the same text up to six times, and
 * Twilio would deliver each. One call is one request; a connection is used once, so that no request dies on a stale one.
 */
final class SafeTwilioClient extends NetworkHttpClient {

    private SafeTwilioClient(HttpClientBuilder builder) {
        super(builder);
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    static TwilioRestClient of(TwilioSettings settings) {
        Timeout patience = Timeout.of(settings.patience());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(10)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .build();
        var builder = HttpClientBuilder.create()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setConnectionManager(connections);
        URI standIn = settings.baseUrl();
        if (standIn != null) {
            HttpHost host = new HttpHost(standIn.getScheme(), standIn.getHost(), standIn.getPort());
            builder.setRoutePlanner((target, context) -> new HttpRoute(host));
        }
        var client = new TwilioRestClient.Builder(filled(settings.apiKey()), filled(settings.apiSecret()))
                .accountSid(filled(settings.accountSid()))
                .httpClient(new SafeTwilioClient(builder));
        if (TwilioSettings.isSet(settings.region())) {
            client.region(settings.region());
        }
        if (TwilioSettings.isSet(settings.edge())) {
            client.edge(settings.edge());
        }
        return client.build();
    }

    private static String filled(@org.jspecify.annotations.Nullable String setting) {
        if (setting == null) {
            throw new IllegalStateException("a setting of fanlight.twilio is missing");
        }
        return setting;
    }
}
