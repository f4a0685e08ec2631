/**
 * What will be done for a person, by whom and by when, agreed with that person (XC-22). Nothing is done against somebody
 * else before: {@link org.fanlight.casework.plan.PlanAgreement} is to be asked first.
 */
@NullMarked
package org.fanlight.casework.plan;

import org.jspecify.annotations.NullMarked;
