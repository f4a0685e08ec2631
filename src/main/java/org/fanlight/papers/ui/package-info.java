/** Where staff see the policy's papers and an administrator changes them. */
@NullMarked
package org.fanlight.papers.ui;

import org.jspecify.annotations.NullMarked;
