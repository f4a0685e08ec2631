/**
 * What is done to homes and land because of a case, and for people who are not safe at home: repairs, graffiti, hazards
 * (XC-31), security and loan phones (XC-32), moves (XC-33). Whatever is open here keeps the case open.
 */
@NullMarked
package org.fanlight.casework.works;

import org.jspecify.annotations.NullMarked;
