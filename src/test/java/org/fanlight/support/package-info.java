/** What tests share: the real application on a real MariaDB, a clock that can be moved, identities, the ledger's mark. */
@NullMarked
package org.fanlight.support;

import org.jspecify.annotations.NullMarked;
