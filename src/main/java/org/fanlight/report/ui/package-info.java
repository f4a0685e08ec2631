/** The pages of telling us what happened: one address, one question a page, then the receipt. */
@NullMarked
package org.fanlight.report.ui;

import org.jspecify.annotations.NullMarked;
