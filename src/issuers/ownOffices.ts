/**
 * Offices that a head of state meets at home and abroad alike: where no state stands beside one, it is taken for his own. "Prime Minister
 * Example" over a page of a presidency is its own, "Prime Minister of Kenya" is not.
 */
export const UNDER_A_HEAD_OF_STATE =
  /^(?:the )?(?:prime minister (?!of\b)|(?:deputy )?ministers? (?:of|for) (?!.{1,200} of )|(?:first )?deputy (?!.{1,200} of )|commander|governor|head of the |chief of staff (?!of\b))/i;
