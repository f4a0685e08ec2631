package org.fanlight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.util.List;
import java.util.Objects;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;

@FanlightTest
class DatabaseAwayTest {

    @Autowired
    List<HandlerExceptionResolver> resolvers;

    @Test
    void a_database_that_closes_its_connection_is_never_answered_as_if_all_were_well() {
        var closed = new CannotCreateTransactionException("no", new EOFException("socket was closed by server"));
        var answer = new MockHttpServletResponse();
        resolvers.stream()
                .map(resolver -> resolver.resolveException(new MockHttpServletRequest(), answer, null, closed))
                .filter(Objects::nonNull)
                .findFirst();
        assertThat(answer.getStatus()).isEqualTo(503);
    }
}
