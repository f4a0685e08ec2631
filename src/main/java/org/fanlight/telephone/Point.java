package org.fanlight.telephone;

/** Where a conversation by text is. */
enum Point {
    /** Nothing is going on. */
    IDLE,
    /** We asked whether the phone is only theirs. */
    PRIVATE,
    /** We asked for the postcode, which tells us the landlord. */
    PLACE,
    /** We asked for the landlord, from the list. */
    LANDLORD,
    /** We asked a question of the questionnaire; which one lies sealed in the draft. */
    ASKING,
    /** Everything needed was said: send it, or say more. */
    READY,
    /** It was sent, and we asked whether this phone may ask how it goes. */
    FOLLOW
}
