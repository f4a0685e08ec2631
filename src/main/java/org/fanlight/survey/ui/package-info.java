/** What seniors and managers see of the surveys. */
@NullMarked
package org.fanlight.survey.ui;

import org.jspecify.annotations.NullMarked;
