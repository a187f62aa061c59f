package org.hearsay.account.internal;

/**
 * A value that one account tells.
 *
 * @param by the account
 * @param value as it is compared
 * @param key how it is shown in comparable form; equal keys are one value
 * @param text the words
 * @param hedged whether it is told with doubt
 */
record Told<T>(Draft by, T value, String key, String text, boolean hedged) {}
