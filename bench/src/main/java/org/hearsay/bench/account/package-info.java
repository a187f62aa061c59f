/**
 * What the accounts of invented piles are told to differ on, who only repeats whom, and what newcomers found told
 * falsely.
 */
@NullMarked
package org.hearsay.bench.account;

import org.jspecify.annotations.NullMarked;
