/** Where an administrator sees the landlord's policy, brings in its homes and adds holidays. */
@NullMarked
package org.fanlight.landlord.ui;

import org.jspecify.annotations.NullMarked;
