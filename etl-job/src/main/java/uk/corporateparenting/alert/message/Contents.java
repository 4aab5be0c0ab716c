package uk.corporateparenting.alert.message;

import java.util.List;

/**
 * Everything a mail says, in the order it says it; both its parts are written from this.
 *
 * @param marking
 *            security marking, empty where there is none
 * @param preheader
 *            what a list of mails shows beside the subject
 * @param opened
 *            what fell into Poor, the worst first
 * @param data
 *            how fresh and how complete the data is
 * @param why
 *            why the recipient gets it
 */
record Contents(
        String marking,
        String subject,
        String preheader,
        String heading,
        String place,
        List<Item> opened,
        List<Section> sections,
        String data,
        String why) {}
